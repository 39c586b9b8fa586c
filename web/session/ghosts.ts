import { holds } from '#graph-schema/ontology.ts';
import { drawnOf, tiesOnTable, type Drawn } from '#web/session/drawn.ts';
import type { Known, KnownEntity, KnownTie } from '#web/session/known.ts';
import type { Session } from '#web/session/session.ts';

/** What a perspective keeps out and the picture hints at. lost: how many ties of the table do not hold in it. */
export type Ghosts = { readonly entities: readonly KnownEntity[]; readonly ties: readonly KnownTie[]; readonly lost: number };

/** Nothing is kept out. */
export const noGhosts: Ghosts = { entities: [], ties: [], lost: 0 };

/** What is left of a picture once names that no tie of it reaches are only hinted at. entities: those that stay. ghosts: the others, and the ties that are not kept, as far as they have lines. */
export function hintedAt(
  session: Session,
  known: Known,
  seen: Known,
  drawn: Drawn,
): { readonly entities: readonly KnownEntity[]; readonly ghosts: Ghosts } {
  const reached = reachedIn(seen);
  const lost = tiesOnTable(session, known).filter(({ id }) => !holds(seen.ties.get(id)?.assertion ?? 'PROPOSED'));
  return {
    entities: drawn.entities.filter(({ id }) => reached.has(id)),
    ghosts: {
      entities: drawn.entities.filter(({ id }) => !reached.has(id)),
      ties: drawnOf(session, known).ties.filter(({ id }) => !seen.ties.has(id)),
      lost: lost.length,
    },
  };
}

/** The names that a tie which a perspective keeps leads to or from. */
export function reachedIn(seen: Known): ReadonlySet<string> {
  return new Set([...seen.ties.values()].flatMap(({ source, target }) => [source, target]));
}
