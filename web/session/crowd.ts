import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { KnownEntity } from '#web/session/known.ts';
import type { Place } from '#web/session/session.ts';

/** What the like ones of a counted node have in common: a tie of one type with one other entity, the hub. out: it leads from them to the hub. */
type CommonTie = { readonly type: RelationshipType; readonly hub: string; readonly out: boolean };

/**
 * A counted node: entities of one kind, in one place, of which nothing is drawn but the same tie with the same other one. tie: that; null where nothing at all is
 * drawn of them.
 */
export type Crowd = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly tie: CommonTie | null;
  readonly place: Place;
  readonly members: readonly KnownEntity[];
};

const sign = 'many~';

/** The id of the counted node of what a key tells apart; no id of the API is like it. */
export function crowdId(key: string): string {
  return `${sign}${key}`;
}

/** Whether an id is that of a counted node, or of a line of one. */
export function isOfCrowd(id: string): boolean {
  return id.startsWith(sign);
}

/** The counted node that an id is of, or a line of it. */
export function crowdWith(crowds: readonly Crowd[], id: string): Crowd | undefined {
  return crowds.find((crowd) => id === crowd.id || id.startsWith(`${crowd.id}~`));
}

/** For each member of a counted node, the id of that. */
export function crowdsByMember(crowds: readonly Crowd[]): ReadonlyMap<string, string> {
  return new Map(crowds.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const)));
}
