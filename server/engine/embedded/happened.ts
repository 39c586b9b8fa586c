import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { rivalDates } from '#server/domain/happened.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

/** Numbers when entities happened that are shown, by the dates of all that are shown as one. 0 is no date. */
export type Happened = {
  numberOf: (entity: number) => number;
  datesOf: (number: number) => readonly FuzzyDate[];
  /** All numbers are less. */
  count: () => number;
};

/** Numbers for the version that is shown now, which mean something to this alone. */
export function happenedOf(graph: Graph): Happened {
  const { entityDates, dates } = graph.adjacency();
  const known = dates.count();
  const rivals: (readonly FuzzyDate[])[] = [];
  const merged = new Map<number, number>();
  for (const canonical of graph.canonicals()) {
    const own = [...new Set(graph.groupOf(canonical).map((entity) => at(entityDates, entity)))].filter((date) => date !== 0);
    const [only = 0, ...others] = own;
    merged.set(
      canonical,
      others.length === 0 ? only : known + rivals.push(rivalDates(own.flatMap((date) => dates.dateOf(date) ?? []))) - 1,
    );
  }
  return {
    numberOf: (entity) => merged.get(entity) ?? at(entityDates, entity),
    datesOf: (number) => (number < known ? [dates.dateOf(number)].filter((date) => date !== null) : (rivals[number - known] ?? [])),
    count: () => known + rivals.length,
  };
}
