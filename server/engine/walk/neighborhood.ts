import type { Omission } from '#graph-schema/omission.ts';
import type { Id } from '#server/domain/id.ts';
import type { Among, NeighborhoodQuestion, Subgraph } from '#server/engine/engine.ts';
import type { Stop, Store } from '#server/engine/store.ts';
import { requireEntities } from '#server/engine/walk/requireKnown.ts';

/** The most relationships that a subgraph holds. */
const mostTies = 10_000;

/** What lies around some entities, step by step, until the depth or the room is used up. Throws UnknownEntity. */
export async function neighborhood(store: Store, { ids, depth, filter, first }: NeighborhoodQuestion, stop: Stop): Promise<Subgraph> {
  const walked = [...new Set(ids)];
  const known = requireEntities(store, walked.slice());
  const omitted: Omission[] = [];
  let frontier: readonly Id[] = walked.slice();
  let room = first;
  let rejected = 0;
  for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
    const [{ reached, total, rejected: kept }] = await Promise.all([store.step(frontier, walked.slice(), filter, room, stop), known]);
    walked.push(...reached);
    room -= reached.length;
    rejected += kept;
    frontier = reached;
    if (total > reached.length) {
      omitted.push({ reason: 'LIMIT', of: 'ENTITIES', count: total - reached.length });
      break;
    }
  }
  await known;
  if (rejected > 0) omitted.push({ reason: 'FILTER', of: 'RELATIONSHIPS', count: rejected });
  return (await subgraphOf(store, walked, { ...filter, kinds: null }, omitted, stop)).subgraph;
}

/** The entities that the claims of some documents speak of, with the kept relationships between them. */
export async function subgraphOfDocuments(
  store: Store,
  documents: readonly Id[],
  filter: NeighborhoodQuestion['filter'],
  first: number,
  stop: Stop,
): Promise<Subgraph> {
  const { ids, total } = await store.entitiesOfDocuments(documents, first, stop);
  const omitted: Omission[] = total > ids.length ? [{ reason: 'LIMIT', of: 'ENTITIES', count: total - ids.length }] : [];
  return counted(await subgraphOf(store, ids, filter, omitted, stop));
}

/** These entities and the kept relationships between them; see the engine. */
export async function subgraphAmong(store: Store, ids: readonly Id[], filter: NeighborhoodQuestion['filter'], stop: Stop): Promise<Among> {
  const asked = [...new Set(ids)];
  const found = await store.entities(asked);
  const shown = [...new Set(found.flatMap((entity) => entity?.id ?? []))];
  const subgraph = counted(await subgraphOf(store, shown, { ...filter, kinds: null }, [], stop));
  return { subgraph, unknown: asked.filter((_, index) => found[index] === null) };
}

function counted({ subgraph, rejected }: Awaited<ReturnType<typeof subgraphOf>>): Subgraph {
  if (rejected === 0) return subgraph;
  return { ...subgraph, omitted: [...subgraph.omitted, { reason: 'FILTER', of: 'RELATIONSHIPS', count: rejected }] };
}

/** The entities with these ids in this order, and the kept relationships between them; rejected: how many between them the filter keeps out. */
async function subgraphOf(
  store: Store,
  ids: readonly Id[],
  filter: NeighborhoodQuestion['filter'],
  omitted: readonly Omission[],
  stop: Stop,
): Promise<{ readonly subgraph: Subgraph; readonly rejected: number }> {
  const [{ relationships, total, rejected }, entities, within] = await Promise.all([
    store.among(ids, filter, mostTies, stop),
    store.entities(ids),
    store.tiesWithin(ids, stop),
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
