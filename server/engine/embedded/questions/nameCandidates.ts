import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { nameTexts } from '#server/domain/foundBy.ts';
import { identifiersOf } from '#server/domain/identifier.ts';
import { recent, type Recent } from '#server/domain/recent.ts';
import { byDegree, degreeOf, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { mostMet } from '#server/engine/embedded/mostMet.ts';
import type { Turns } from '#server/engine/turns.ts';
import { readNumbers } from '#server/engine/stored/body.ts';
import type { NameCandidate, WeighedWord } from '#server/names/find/nameStore.ts';

const candidatesAtOnce = 64;

/** Entities with these words in their names, those with the greatest sum of weights first; see the seam. */
export async function nameCandidates(
  graph: Graph,
  groups: readonly (readonly WeighedWord[])[],
  kinds: readonly EntityKind[] | null,
  limit: number,
  least: number,
  turns: Turns,
): Promise<NameCandidate[]> {
  const adjacency = graph.adjacency();
  const wanted = kinds && new Set(kinds.map((kind) => graph.kindNumber(kind)));
  const { canonicals } = graph.version().merged;
  const shown = (list: Int32Array) => (canonicals.size === 0 ? list : list.map(graph.shownNumber));
  const counted = (list: Int32Array) => (wanted === null ? list : list.filter((entity) => wanted.has(at(adjacency.kinds, entity))));
  const lists = new Map<string, Int32Array>();
  const holdersOf = (word: string) => {
    const list = lists.get(word) ?? counted(shown(holders(graph, word)));
    lists.set(word, list);
    return list;
  };
  const [tally, marks] = [graph.tallies.take(adjacency.entities), graph.markRooms.take(adjacency.entities)];
  const best = await mostMet(groups, limit, least, { tally, marks, holders: holdersOf, order: byDegree(adjacency), turns });
  graph.tallies.giveBack(tally);
  graph.markRooms.giveBack(marks.fill(0));
  const candidates: NameCandidate[] = [];
  for (const [index, entity] of best.entries()) {
    if (turns.areOver()) await turns.giveWay();
    if (index % candidatesAtOnce === 0) graph.records(best.slice(index, index + candidatesAtOnce).flatMap(graph.groupOf));
    const group = graph.groupOf(entity).map((each) => rankedBy(graph.record(each)));
    candidates.push({
      entity: graph.entityId(entity),
      kind: graph.kindOf(entity),
      degree: degreeOf(adjacency, entity),
      names: group.flatMap(({ names }) => names),
      identifiers: group.flatMap(({ identifiers }) => identifiers),
    });
  }
  return candidates;
}

type RankedBy = Pick<NameCandidate, 'names' | 'identifiers'>;
/** Kept as long as a record is: the same ones are found again and again. */
const ranked = new WeakMap<EntityRecord, RankedBy>();

function rankedBy(record: EntityRecord): RankedBy {
  const found = ranked.get(record) ?? { names: nameTexts(record), identifiers: identifiersOf(record) };
  ranked.set(record, found);
  return found;
}

const mostHolders = 2_000_000;
/** Of the version of the graph that was asked last: the same words are asked again and again while names are compared. */
const known = new WeakMap<Adjacency, Recent<Int32Array>>();

/** The entities that have a word, which are remembered for a version of the graph. One text for all rows: a row of a common word by itself costs more than its number. */
function holders({ database, adjacency }: Graph, word: string): Int32Array {
  const lists = known.get(adjacency()) ?? recent<Int32Array>(mostHolders, ({ length }) => length + 1);
  known.set(adjacency(), lists);
  const found = lists.get(word);
  if (found) return found;
  const row = database.one('SELECT json_group_array(entity) AS entities FROM name_word WHERE word = ?', word);
  const list = Int32Array.from(readNumbers(row, 'entities'));
  lists.keep(word, list);
  return list;
}
