import type { Problem } from '#web/canvas/layout/problem.ts';

/** The bodies by the earliest day of their ties, cut to so many signs of an ISO day ('2014-07' to 7), earliest first; last those without one. */
export function timesOf({ bodies, ties }: Problem, signs: number): readonly (readonly number[])[] {
  const earliest = new Map<number, string>();
  for (const { source, target, from } of ties) {
    if (from === null) continue;
    for (const end of [source, target]) {
      const before = earliest.get(end);
      if (before === undefined || from < before) earliest.set(end, from);
    }
  }
  const dated = [...bodies.keys()].filter((index) => earliest.has(index));
  const columns = Map.groupBy(dated, (index) => earliest.get(index)?.slice(0, signs) ?? '');
  const inOrder = [...columns].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, column]) => column);
  const undated = [...bodies.keys()].filter((index) => !earliest.has(index));
  return [...inOrder, undated].filter((some) => some.length > 0);
}
