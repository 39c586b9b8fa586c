import type { Known, KnownTie } from '#web/session/known.ts';
import { tiesOnTable, unassertedOnTable } from '#web/session/drawn.ts';
import { knownAs } from '#web/session/perspective.ts';
import type { Session } from '#web/session/session.ts';
import type { Doubt } from '#web/session/period.ts';

/** What a period keeps of some ties: how each that may have stood in it does so, null for what certainly did. What is not in it did not stand then. */
export type Then = ReadonlyMap<string, Doubt | null>;

/** What a period makes of the table. doubts: of each tie that does not certainly stand in it. bare: names that all their ties leave. lost, lostUnasserted: how many ties, and lines that are none, do not stand in it. */
export type InPeriod = {
  readonly doubts: ReadonlyMap<string, Doubt>;
  readonly bare: ReadonlySet<string>;
  readonly lost: number;
  readonly lostUnasserted: number;
};

/** No period is chosen. */
export const anyTime: InPeriod = { doubts: new Map(), bare: new Set(), lost: 0, lostUnasserted: 0 };

/** How ties stand in a period, from those that may have stood in it and the ids of those that certainly did. */
export function standingThen(
  possible: readonly { readonly id: string; readonly span: { readonly from: string | null; readonly to: string | null } }[],
  certain: ReadonlySet<string>,
): Then {
  const doubt = ({ from, to }: { readonly from: string | null; readonly to: string | null }): Doubt =>
    from === null && to === null ? 'UNDATED' : 'PERHAPS';
  return new Map(possible.map(({ id, span }) => [id, certain.has(id) ? null : doubt(span)]));
}

/** What is known, with those of its ties only that may have stood then. */
export function knownThen(known: Known, then: Then): Known {
  const kept = [...known.ties].filter(([id]) => then.has(id));
  return knownAs(known, new Map(kept));
}

/** What a period makes of the table. seen: what is known whenever it stood; then: how ties stand in the period. */
export function inPeriod(session: Session, seen: Known, then: Then): InPeriod {
  const isLost = ({ id }: KnownTie) => !then.has(id);
  const ties = [...tiesOnTable(session, seen), ...unassertedOnTable(session, seen)];
  const namesOf = (some: readonly KnownTie[]) => new Set(some.flatMap(({ source, target }) => [source, target]));
  return {
    doubts: new Map([...then].flatMap(([id, doubt]) => (doubt === null ? [] : [[id, doubt] as const]))),
    bare: namesOf(ties).difference(namesOf(ties.filter((tie) => !isLost(tie)))),
    lost: tiesOnTable(session, seen).filter(isLost).length,
    lostUnasserted: unassertedOnTable(session, seen).filter(isLost).length,
  };
}
