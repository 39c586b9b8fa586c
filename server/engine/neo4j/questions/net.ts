import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import { makeSlate, type Net } from '#server/engine/net.ts';
import { net as cypher } from '#server/engine/neo4j/cypher/net.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { damaged, readIds, readNumber, readNumbers } from '#server/engine/stored/read.ts';

const mostTies = 400_000;
const mostNamed = 1_000;
const size = mostTies + mostNamed;

type Ahead = { readonly of: string; readonly rows: ReturnType<Ask> };

type Lists = { readonly offsets: Uint32Array; readonly neighbors: Uint32Array; readonly ties: Uint32Array };

/** A net that asks the database once for each time that it is expanded, and numbers what it is told. first: those by which it is expanded first, asked for at once. */
export function net(ask: Ask, filter: Filter, first: readonly Id[] = []): Net {
  const numbers = new Map<Id, number>();
  const ids: Id[] = [];
  const ties: { readonly id: Id; readonly strength: number }[] = [];
  const ends: number[] = [];
  const isExpanded = new Uint8Array(size);
  const expanded: Id[] = [];
  let lists: Lists = { offsets: new Uint32Array(size + 1), neighbors: new Uint32Array(0), ties: new Uint32Array(0) };
  let rejected = 0;
  let isCut = false;
  let ahead: Ahead | null = first.length === 0 ? null : askedAhead([...new Set(first)]);
  function askedAhead(some: readonly Id[]): Ahead {
    const rows = ask(cypher(some, [], filter, mostTies));
    rows.catch(() => undefined);
    return { of: some.join(' '), rows };
  }
  const numberOf = (id: Id): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = ids.push(id);
    numbers.set(id, number);
    return number;
  };
  const idOf = (entity: number): Id => {
    const id = ids[entity - 1];
    if (id === undefined) throw new RangeError(`the net has no entity ${entity}`);
    return id;
  };
  const tieOf = (tie: number) => {
    const found = ties[tie];
    if (!found) throw new RangeError(`the net has no tie ${tie}`);
    return found;
  };
  return {
    size,
    slate: makeSlate(size),
    numberOf,
    idOf,
    tieId: (tie) => tieOf(tie).id,
    strengthOf: (tie) => tieOf(tie).strength,
    async expand(asked) {
      const fresh = [...new Set(asked)].filter((entity) => isExpanded[entity] === 0);
      if (fresh.length === 0) return [];
      const limit = mostTies - ties.length;
      const asking = fresh.map(idOf);
      const begun = ahead?.of === asking.join(' ') ? ahead.rows : null;
      ahead = null;
      const rows = await (begun ?? ask(cypher(asking, expanded, filter, limit)));
      for (const entity of fresh) {
        isExpanded[entity] = 1;
        expanded.push(idOf(entity));
      }
      for (const row of rows) {
        const [places, others, strengths] = [readNumbers(row, 'places'), readIds(row, 'ends'), readNumbers(row, 'strengths')];
        for (const [index, id] of readIds(row, 'ids').entries()) {
          const [entity, other, strength] = [fresh[places[index] ?? -1], others[index], strengths[index]];
          if (entity === undefined || other === undefined || strength === undefined) throw damaged({ id }, 'strength');
          ends.push(entity, numberOf(other));
          ties.push({ id, strength });
        }
      }
      const [counts = {}] = rows;
      rejected += readNumber(counts, 'rejected');
      isCut ||= readNumber(counts, 'total') > limit;
      lists = listsOf(ends, ids.length + 1);
      return fresh;
    },
    isExpanded: (entity) => isExpanded[entity] === 1,
    around(entity) {
      const { offsets, neighbors, ties: tiesAround } = lists;
      return { neighbors, ties: tiesAround, begin: offsets[entity] ?? 0, end: offsets[entity + 1] ?? 0 };
    },
    rejected: () => rejected,
    isCut: () => isCut,
    end: () => undefined,
  };
}

/** The ties at each entity. ends: of each tie by its number its two ends, one after the other. */
function listsOf(ends: readonly number[], entities: number): Lists {
  const offsets = new Uint32Array(entities + 1);
  for (const end of ends) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (let n = 1; n < offsets.length; n += 1) offsets[n] = (offsets[n] ?? 0) + (offsets[n - 1] ?? 0);
  const next = offsets.slice();
  const [neighbors, ties] = [new Uint32Array(ends.length), new Uint32Array(ends.length)];
  for (const [index, end] of ends.entries()) {
    const place = next[end] ?? 0;
    neighbors[place] = ends[index ^ 1] ?? 0;
    ties[place] = index >> 1;
    next[end] = place + 1;
  }
  return { offsets, neighbors, ties };
}
