import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import { isAsserted, type Relationship } from '#server/domain/relationship.ts';
import type { Drawing, StoreReading } from '#server/engine/store.ts';

/** Draws some entities with the kept relationships between them. */
type Draw = (ids: readonly Id[]) => Promise<Drawing>;

/**
 * Which entities of some documents to draw where not all have room (room), so that as few as can be stand there without any tie: in place of those that
 * nothing joins to another come neighbors of theirs, until what is drawn is joined. Money and whom a tie joins with it stay, and after them come individuals who are said to have moved for a reason. Null where all are joined, or nothing would join them.
 */
export async function joinedInstead(
  store: Pick<StoreReading, 'step'>,
  draw: Draw,
  { entities, among }: Drawing,
  { documents, filter, room }: { readonly documents: readonly Id[]; readonly filter: Filter; readonly room: number },
): Promise<readonly Id[] | null> {
  const first = entities.flatMap((entity) => entity ?? []);
  const ids = first.map(({ id }) => id);
  const lonely = ids.filter(isNotIn(endsOf(among.relationships)));
  const told = filter.documents === null ? documents : documents.filter((id) => filter.documents?.includes(id));
  if (lonely.length === 0 || told.length === 0) return null;
  const { reached } = await store.step({ frontier: lonely, walked: ids, ends: [] }, { ...filter, documents: told }, lonely.length);
  if (reached.length === 0) return null;
  const wide = await draw([...ids, ...reached]);
  const joined = endsOf(wide.among.relationships);
  const flows = new Set(first.filter(({ kind }) => describeKind(kind).nature === 'FLOW').map(({ id }) => id));
  const money = flows.union(endsOf(among.relationships.filter(({ source, target }) => flows.has(source) || flows.has(target))));
  const leavers = new Set(ids.filter(isIn(movedIn(wide))));
  const others = new Set(reached);
  const partnerOf = new Map(
    wide.among.relationships.toReversed().flatMap(({ source, target }): [Id, Id][] => {
      if (others.has(target)) return [[source, target]];
      return others.has(source) ? [[target, source]] : [];
    }),
  );
  const leaversFirst = [...lonely.filter(isIn(leavers)), ...lonely.filter(isNotIn(leavers))];
  const pairs = leaversFirst.flatMap((id) => {
    const partner = partnerOf.get(id);
    return partner === undefined ? [] : [id, partner];
  });
  const inOrder = new Set([...money, ...[...leavers].filter(isNotIn(new Set(lonely))), ...pairs, ...ids.filter(isIn(joined)), ...reached]);
  const wanted = new Set([...inOrder].slice(0, room));
  const ends = endsOf(wide.among.relationships.filter(({ source, target }) => wanted.has(source) && wanted.has(target)));
  const kept = [...wanted].filter((id) => ends.has(id) || money.has(id));
  const chosen = new Set([...kept, ...ids.filter(isNotIn(new Set(kept)))].slice(0, room));
  return wide.entities
    .flatMap((entity) => (entity && chosen.has(entity.id) ? [entity] : []))
    .toSorted((a, b) => b.degree - a.degree || byId(a.id, b.id))
    .map(({ id }) => id);
}

function endsOf(relationships: readonly Relationship[]): ReadonlySet<Id> {
  return new Set(relationships.flatMap(({ source, target }) => [source, target]));
}

/** The individuals that what is drawn has moved for a reason, by a tie that holds. */
function movedIn({ entities, among }: Drawing): ReadonlySet<Id> {
  const individuals = new Set(
    entities.flatMap((entity) => (entity && describeKind(entity.kind).nature === 'INDIVIDUAL' ? [entity.id] : [])),
  );
  const moves = among.relationships.filter(
    (each) => describeRelationship(each.type).motivated && (each.inferred !== null || isAsserted(each.evidence)),
  );
  return new Set(moves.map(({ source }) => source).filter(isIn(individuals)));
}

function isIn(some: ReadonlySet<Id>): (id: Id) => boolean {
  return (id) => some.has(id);
}

function isNotIn(some: ReadonlySet<Id>): (id: Id) => boolean {
  return (id) => !some.has(id);
}
