import { typesWhere } from '#graph-schema/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { mayStand, mustStand, type DateRange, type When } from '#server/domain/when.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';

const mostTypes = 2 ** 8;
const always: () => boolean = () => true;

/** By the number of a type whether what is of it lasts. */
export function lastingTypes(graph: Graph): Uint8Array {
  const lasting = new Uint8Array(mostTypes);
  for (const type of typesWhere((described) => described.lasting)) lasting[graph.typeNumber(type)] = 1;
  return lasting;
}

/** Whether a filter keeps the time of relationships, as keepsTime judges it: the date of each and the dates of its ends are looked at once, by their numbers. */
export function whenKept(graph: Graph, { during, certainlyDuring }: Filter): (relationship: number) => boolean {
  const { tieDates, tieEnds, types, dates, ends } = graph.adjacency();
  const lasting = lastingTypes(graph);
  const own = (number: number): When => ({ lasting: number % 2 === 1, date: dates.dateOf(number >> 1), ends: [] });
  const byEnds = (number: number): When => ({ lasting: false, date: null, ends: ends.endsOf(number) });
  const judged = (range: DateRange | null, judge: typeof mayStand, whenOf: (number: number) => When, count: number) =>
    range === null ? always : once(count, (number) => judge(whenOf(number), range));
  const mayOwn = [during, certainlyDuring].map((range) => judged(range, mayStand, own, 2 * dates.count()));
  const mayEnds = [during, certainlyDuring].map((range) => judged(range, mayStand, byEnds, ends.count()));
  const mustOwn = judged(certainlyDuring, mustStand, own, 2 * dates.count());
  const mustEnds = judged(certainlyDuring, mustStand, byEnds, ends.count());
  return (relationship) => {
    const date = at(tieDates, relationship);
    const number = 2 * date + (lasting[at(types, relationship)] ?? 0);
    const atEnds = at(tieEnds, relationship);
    for (let index = 0; index < 2; index += 1) if (mayOwn[index]?.(number) === false || mayEnds[index]?.(atEnds) === false) return false;
    return date === 0 ? mustEnds(atEnds) : mustOwn(number);
  };
}

function once(count: number, judge: (number: number) => boolean): (number: number) => boolean {
  const known = new Uint8Array(count);
  return (number) => {
    if (known[number] === 0) known[number] = judge(number) ? 1 : 2;
    return known[number] === 1;
  };
}
