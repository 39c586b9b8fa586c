import type { Omission } from '#graph-schema/omission.ts';
import type { Id } from '#server/domain/id.ts';
import type { Among, NeighborhoodQuestion, Subgraph } from '#server/engine/engine.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { requireEntities, requireFilter } from '#server/engine/walk/requireKnown.ts';

/** The most relationships that a subgraph holds. */
const mostTies = 10_000;

/**
 * What lies around some entities, step by step, until the depth or the room is used up. What only relationships reach that nobody asserts is
 * shown and not walked from: what lies one step behind it is counted as entities that the filter keeps out. Throws UnknownEntity.
 */
export async function neighborhood(store: StoreReading, question: NeighborhoodQuestion): Promise<Subgraph> {
  await requireFilter(store, question.filter);
  const asked = [...new Set(question.ids)];
  const [{ shown, omitted }] = await Promise.all([walk(store, asked, question), requireEntities(store, asked)]);
  return (await subgraphOf(store, shown, { ...question.filter, kinds: null }, omitted)).subgraph;
}

async function walk(
  store: StoreReading,
  asked: readonly Id[],
  { depth, filter, first }: NeighborhoodQuestion,
): Promise<{ readonly shown: readonly Id[]; readonly omitted: readonly Omission[] }> {
  const shown = asked.slice();
  const walked: Id[] = [];
  let frontier = asked;
  let ends: readonly Id[] = [];
  let passed: readonly Id[] = [];
  let cut: { readonly frontier: readonly Id[]; readonly count: number; readonly rejected: number } = {
    frontier: [],
    count: 0,
    rejected: 0,
  };
  let rejected = 0;
  for (let distance = 1; distance <= depth && cut.count === 0; distance += 1) {
    passed = ends;
    if (frontier.length === 0) break;
    walked.push(...frontier);
    const room = first - (shown.length - asked.length);
    const step = await store.step({ frontier, walked: walked.slice(), ends }, filter, room);
    shown.push(...step.reached);
    rejected += step.rejected;
    const held = new Set(step.held);
    passed = passed.filter((id) => !held.has(id));
    ends = [...ends, ...step.reached].filter((id) => !held.has(id));
    if (step.total > step.reached.length) cut = { frontier, count: step.total - step.reached.length, rejected: step.rejected };
    frontier = step.held;
  }
  let behind = 0;
  if (passed.length > 0) {
    const known = new Set([...walked, ...passed]);
    const rest = shown.filter((id) => !known.has(id));
    const step = await store.step({ frontier: [...cut.frontier, ...passed], walked: [...known], ends: rest }, filter, 0);
    behind = step.total - cut.count;
    rejected += step.rejected - cut.rejected;
  }
  const omitted: readonly Omission[] = [
    { reason: 'LIMIT', of: 'ENTITIES', count: cut.count },
    { reason: 'FILTER', of: 'ENTITIES', count: behind },
    { reason: 'FILTER', of: 'RELATIONSHIPS', count: rejected },
  ];
  return { shown, omitted: omitted.filter(({ count }) => count > 0) };
}

/** The entities that the claims of some documents speak of, with the kept relationships between them. */
export async function subgraphOfDocuments(
  store: StoreReading,
  documents: readonly Id[],
  filter: NeighborhoodQuestion['filter'],
  first: number,
): Promise<Subgraph> {
  await requireFilter(store, filter);
  const { ids, total } = await store.entitiesOfDocuments(documents, first);
  const omitted: Omission[] = total > ids.length ? [{ reason: 'LIMIT', of: 'ENTITIES', count: total - ids.length }] : [];
  return counted(await subgraphOf(store, ids, filter, omitted));
}

/** These entities and the kept relationships between them; see the engine. */
export async function subgraphAmong(store: StoreReading, ids: readonly Id[], filter: NeighborhoodQuestion['filter']): Promise<Among> {
  await requireFilter(store, filter);
  const asked = [...new Set(ids)];
  const found = await store.entities(asked);
  const shown = [...new Set(found.flatMap((entity) => entity?.id ?? []))];
  const subgraph = counted(await subgraphOf(store, shown, { ...filter, kinds: null }, []));
  return { subgraph, unknown: asked.filter((_, index) => found[index] === null) };
}

function counted({ subgraph, rejected }: Awaited<ReturnType<typeof subgraphOf>>): Subgraph {
  if (rejected === 0) return subgraph;
  return { ...subgraph, omitted: [...subgraph.omitted, { reason: 'FILTER', of: 'RELATIONSHIPS', count: rejected }] };
}

/** The entities with these ids in this order, and the kept relationships between them; rejected: how many between them the filter keeps out. */
async function subgraphOf(
  store: StoreReading,
  ids: readonly Id[],
  filter: NeighborhoodQuestion['filter'],
  omitted: readonly Omission[],
): Promise<{ readonly subgraph: Subgraph; readonly rejected: number }> {
  const [{ relationships, total, rejected }, entities, within] = await Promise.all([
    store.among(ids, filter, mostTies),
    store.entities(ids),
    store.tiesWithin(ids),
  ]);
  const beyond = total - relationships.length;
  const subgraph: Subgraph = {
    entities: entities.filter((entity) => entity !== null),
    relationships,
    omitted: [
      ...omitted,
      ...(beyond > 0 ? [{ reason: 'LIMIT' as const, of: 'RELATIONSHIPS' as const, count: beyond }] : []),
      ...(within.length > 0 ? [{ reason: 'MERGED' as const, of: 'RELATIONSHIPS' as const, count: within.length }] : []),
    ],
  };
  return { subgraph, rejected };
}
