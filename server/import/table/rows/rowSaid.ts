import type { EntityKind, RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Name, PropertyValue } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Id } from '#server/domain/id.ts';
import type { Identifier } from '#server/domain/identifier.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';

/** A property as a row says it, and as it is written there. open: one of its readings where it is left open which is meant, so that what is written is kept, too. */
export type SaidProperty = {
  readonly name: string;
  readonly value: PropertyValue;
  readonly written: OtherValue;
  readonly open: string | null;
};

/** What a row says of an entity. isKeyed: other rows may speak of it, too; isTurned: its amount moved the other way. */
export type Fragment = {
  readonly id: Id;
  readonly isKeyed: boolean;
  readonly kind: EntityKind;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly properties: readonly SaidProperty[];
  readonly other: readonly OtherValue[];
  readonly isTurned: boolean;
  /** What it is called where no row names it. */
  readonly standIn: string;
};

/** A tie that a row says. id: the same for rows that say the same; waits: what the row tells against it, for which it waits for a person, null where that is nothing. */
export type SaidTie = {
  readonly id: Id;
  readonly type: RelationshipType;
  readonly source: Fragment;
  readonly target: Fragment;
  readonly date: FuzzyDate | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly waits: string | null;
};

/** What a row says in words of its own. */
type SaidWords = { readonly text: string; readonly about: readonly Fragment[]; readonly date: FuzzyDate | null };

/** All that a row says. selfTies: how many ties would join an entity to itself, which are left out; unpaid: how many payments have no amount, and are none; characters: how long it is as it is written. */
export type RowSaid = {
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly sha256: string;
  readonly fragments: readonly Fragment[];
  readonly ties: readonly SaidTie[];
  readonly words: readonly SaidWords[];
  readonly selfTies: number;
  readonly unpaid: number;
  readonly characters: number;
};
