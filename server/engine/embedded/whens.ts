import { typesWhere } from '#graph-schema/ontology.ts';
import type { When } from '#server/domain/when.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { happenedOf } from '#server/engine/embedded/happened.ts';

/** Numbers the ways in which relationships stand in time: those that stand alike have one number, so that each way is looked at once. */
export type Whens = {
  numberOf: (relationship: number) => number;
  whenOf: (number: number) => When;
  /** How many numbers there are until now: all are less. */
  count: () => number;
};

type Way = { readonly own: number; readonly ends: readonly number[] };

const mostTypes = 256;

/** Numbers for the version that is shown now, from 0 on, which mean something to these Whens alone. */
export function whensOf(graph: Graph): Whens {
  const { types, tieDates, sources, targets, dates } = graph.adjacency();
  const happened = happenedOf(graph);
  const lasting = new Uint8Array(mostTypes);
  for (const type of typesWhere((described) => described.lasting)) lasting[graph.typeNumber(type)] = 1;
  const known = happened.count();
  const undatedEnds = 2 * known;
  const numbers = new Map<number, Map<number, number>>();
  const ways: Way[] = [];
  const numberOfWay = (own: number, first: number, second: number): number => {
    const ends = first * known + second;
    const alike = numbers.get(ends) ?? new Map<number, number>();
    if (alike.size === 0) numbers.set(ends, alike);
    const found = alike.get(own);
    if (found !== undefined) return found;
    const number = undatedEnds + ways.length;
    alike.set(own, number);
    ways.push({ own, ends: [first, second].filter((end) => end !== 0) });
    return number;
  };
  return {
    numberOf(n) {
      const own = 2 * at(tieDates, n) + (lasting[at(types, n)] ?? 0);
      const [source, target] = [happened.numberOf(at(sources, n)), happened.numberOf(at(targets, n))];
      return source === 0 && target === 0 ? own : numberOfWay(own, Math.min(source, target), Math.max(source, target));
    },
    count: () => undatedEnds + ways.length,
    whenOf(number) {
      const { own, ends } = ways[number - undatedEnds] ?? { own: number, ends: [] };
      return { lasting: own % 2 === 1, date: dates.dateOf(own >> 1), ends: ends.map(happened.datesOf) };
    },
  };
}
