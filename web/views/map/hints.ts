import type { Drawn } from '#web/session/drawn.ts';
import type { Ghosts } from '#web/session/ghosts.ts';
import { movesOf, type Arc } from '#web/views/map/moves.ts';
import { whereOf, type Located, type Where } from '#web/views/map/where.ts';

/** What a perspective keeps out of the map, which hints at it: arcs and spots that would be there. all: where everything would stand with them. */
export type Hints = { readonly all: Where; readonly arcs: readonly Arc[]; readonly spots: ReadonlyMap<string, Located> };

/** What is hinted at on a map, beside what is drawn; null where nothing is kept out. It places nobody and is in no count of places. */
export function hintsOf({ entities, ties }: Pick<Drawn, 'entities' | 'ties'>, ghosts: Ghosts, where: Where): Hints | null {
  if (ghosts.entities.length === 0 && ghosts.ties.length === 0) return null;
  const lost = new Set(ghosts.ties.map(({ id }) => id));
  const together = [...ties, ...ghosts.ties];
  const all = whereOf([...entities, ...ghosts.entities], together);
  const arcs = movesOf(together, all, new Set()).arcs.filter((arc) => arc.ties.every(({ id }) => lost.has(id)));
  return { all, arcs, spots: new Map([...all.spots].filter(([id]) => !where.spots.has(id))) };
}
