import type { Omission } from '#graph-schema/omission.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Among, NeighborhoodQuestion, Subgraph } from '#server/engine/engine.ts';
import type { Drawing, DrawingQuestion, Named, Step, StoreReading } from '#server/engine/store.ts';
import { joinedInstead } from '#server/engine/walk/joinedInstead.ts';
import { namedIn, refuseUnknown } from '#server/engine/walk/requireKnown.ts';

/** The most relationships that a subgraph holds. */
const mostTies = 10_000;

/**
 * What lies around some entities, step by step, until the depth or the room is used up. What only relationships reach that nobody asserts is
 * shown and not walked from: what lies one step behind it is counted as entities that the filter keeps out. Throws UnknownEntity.
 */
export async function neighborhood(store: StoreReading, { ids, depth, filter, first }: NeighborhoodQuestion): Promise<Subgraph> {
  const asked = [...new Set(ids)];
  const shown = asked.slice();
  const walked: Id[] = [];
  let frontier: readonly Id[] = asked;
  let ends: readonly Id[] = [];
  let passed: readonly Id[] = [];
  let cut: { readonly frontier: readonly Id[]; readonly count: number; readonly rejected: number } = {
    frontier: [],
    count: 0,
    rejected: 0,
  };
  let rejected = 0;
  let drawing: Drawing | null = null;
  for (let distance = 1; distance <= depth && cut.count === 0; distance += 1) {
    passed = ends;
    if (frontier.length === 0) break;
    walked.push(...frontier);
    const standing = { frontier, walked: walked.slice(), ends };
    const room = first - (shown.length - asked.length);
    if (distance === depth) drawing = await drawn(store, shown, filter, { standing, limit: room });
    const step: Step = drawing?.step ?? (await store.step(standing, filter, room));
    shown.push(...step.reached);
    rejected += step.rejected;
    const held = new Set(step.held);
    passed = passed.filter((id) => !held.has(id));
    ends = [...ends, ...step.reached].filter((id) => !held.has(id));
    if (step.total > step.reached.length) cut = { frontier, count: step.total - step.reached.length, rejected: step.rejected };
    frontier = step.held;
  }
  drawing ??= await drawn(store, shown, filter);
  refuseUnknown(unknownIn(drawing, asked));
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
  return subgraphOf(
    drawing,
    omitted.filter(({ count }) => count > 0),
  );
}

/** The entities that the claims of some documents speak of, with the kept relationships between them; where not all have room, those that are joined come before those that nothing joins. */
export async function subgraphOfDocuments(store: StoreReading, documents: readonly Id[], filter: Filter, first: number): Promise<Subgraph> {
  const { ids, total } = await store.entitiesOfDocuments(documents, first);
  const drawing = await drawn(store, ids, filter);
  refuseUnknown(drawing.unknown);
  if (total === ids.length) return counted(drawing, []);
  const omitted: Omission[] = [{ reason: 'LIMIT', of: 'ENTITIES', count: total - ids.length }];
  const draw = (some: readonly Id[]) => drawn(store, some, filter);
  const joined = await joinedInstead(store, draw, drawing, { documents, filter, room: ids.length });
  return counted(joined ? await draw(joined) : drawing, omitted);
}

/** These entities and the kept relationships between them, and with those beside; see the engine. */
export async function subgraphAmong(store: StoreReading, ids: readonly Id[], filter: Filter, beside: readonly Id[] = []): Promise<Among> {
  const asked = [...new Set(ids)];
  const drawing = await store.drawing({ ids: asked, beside, last: null, filter, named: namedIn(filter), limit: mostTies });
  refuseUnknown(drawing.unknown);
  return { subgraph: counted(drawing, []), unknown: asked.filter((_, index) => drawing.entities[index] === null) };
}

function drawn(store: StoreReading, ids: readonly Id[], filter: Filter, last: DrawingQuestion['last'] = null): Promise<Drawing> {
  return store.drawing({ ids, beside: [], last, filter, named: namedIn(filter), limit: mostTies });
}

/** What a drawing does not find, of what its filter names and of the first of its entities. */
function unknownIn({ unknown, entities }: Drawing, asked: readonly Id[]): Named {
  return { ...unknown, entities: [...unknown.entities, ...asked.filter((_, index) => entities[index] === null)] };
}

/** What a drawing holds, with the relationships that the filter keeps out of it counted. */
function counted(drawing: Drawing, omitted: readonly Omission[]): Subgraph {
  const { rejected } = drawing.among;
  const subgraph = subgraphOf(drawing, omitted);
  if (rejected === 0) return subgraph;
  return { ...subgraph, omitted: [...subgraph.omitted, { reason: 'FILTER', of: 'RELATIONSHIPS', count: rejected }] };
}

function subgraphOf({ entities, among: { relationships, total }, within }: Drawing, omitted: readonly Omission[]): Subgraph {
  const beyond = total - relationships.length;
  return {
    entities: [...new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity] as const] : []))).values()],
    relationships,
    omitted: [
      ...omitted,
      ...(beyond > 0 ? [{ reason: 'LIMIT' as const, of: 'RELATIONSHIPS' as const, count: beyond }] : []),
      ...(within > 0 ? [{ reason: 'MERGED' as const, of: 'RELATIONSHIPS' as const, count: within }] : []),
    ],
  };
}
