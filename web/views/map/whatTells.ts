import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, kindsOf, typesWhere } from '#graph-schema/ontology.ts';

const places: ReadonlySet<EntityKind> = new Set(kindsOf('PLACE'));

/** What tells where its source stands: a tie that leads to places alone, and no move. */
const placing = new Set(typesWhere(({ directed, to }) => !directed && to.every((kind) => places.has(kind))));

/** What tells of a move: somebody went, came or was sent, for a reason that can be claimed. */
const moving = new Set(typesWhere(({ motivated, money, lasting }) => motivated && money === undefined && !lasting));

/** Whether a kind is one of places. */
export function isPlaceKind(kind: EntityKind | undefined): boolean {
  return kind !== undefined && places.has(kind);
}

/** Whether a tie of a type says where its source stands. */
export function tellsWhere(type: RelationshipType): boolean {
  return placing.has(type);
}

/** Whether a tie of a type says that its source moved. */
export function tellsMove(type: RelationshipType): boolean {
  return moving.has(type);
}

/** Whether a tie of a type says whence its source comes, which is no place of what it did. */
export function tellsBirthplace(type: RelationshipType): boolean {
  return describeRelationship(type).birthplace === true;
}
