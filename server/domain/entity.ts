import { scriptOf, type EntityKind, type Language, type NameKind } from '#graph-schema/generated/ontology.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import type { Id } from '#server/domain/id.ts';
import { isIdentifiers, type Identifier } from '#server/domain/identifier.ts';
import type { Localized } from '#server/domain/localized.ts';
import { moneyLabel, type Money } from '#server/domain/money.ts';
import { isRecordedFrom, type RecordedFrom } from '#server/domain/recordedFrom.ts';
import { isOtherValues, type OtherValue } from '#server/domain/otherValue.ts';

/** A name, in one script (ISO 15924) and perhaps of one language (BCP 47). from: only where an entity is answered, the id that was merged into it and had the name. */
export type Name = {
  readonly text: string;
  readonly script: string;
  readonly language: string | null;
  readonly kind: NameKind;
  readonly from?: Id;
};

/** The value of a property, by its type in the ontology. */
export type PropertyValue =
  | string
  | number
  | boolean
  | Localized
  | FuzzyDate
  | Money
  | readonly Identifier[]
  | readonly OtherValue[]
  | readonly RecordedFrom[];

/** Whether the value of a property is an amount. */
export function isMoney(value: PropertyValue | undefined): value is Money {
  return typeof value === 'object' && 'approximate' in value;
}

/** Whether the value of a property is a date. */
export function isFuzzyDate(value: PropertyValue | undefined): value is FuzzyDate {
  return typeof value === 'object' && 'edtf' in value;
}

/** Whether the value of a property is a text by language. */
export function isLocalized(value: PropertyValue | undefined): value is Localized {
  return (
    typeof value === 'object' &&
    !isFuzzyDate(value) &&
    !isMoney(value) &&
    !isIdentifiers(value) &&
    !isOtherValues(value) &&
    !isRecordedFrom(value)
  );
}

/** What a batch says of an entity. properties holds what the ontology names for its kind and nothing else. */
export type EntityRecord = {
  readonly id: Id;
  readonly kind: EntityKind;
  readonly names: readonly Name[];
  readonly summary: Localized;
  readonly note: Localized;
  readonly properties: Readonly<Record<string, PropertyValue>>;
};

/**
 * An entity as a store answers it. degree: its relationships that hold, before any filter; unasserted: the others that are written, which are
 * only denied, doubted, proposed or taken back. mergedIds: those that were decided to be this one, by id. happened:
 * when it happened, and when those did, each date once, by its text. records: only where others were merged into it, what each says by itself, as it was written, its own first.
 */
export type Entity = EntityRecord & {
  readonly degree: number;
  readonly unasserted: number;
  readonly mergedIds: readonly Id[];
  readonly happened: readonly FuzzyDate[];
  readonly records?: readonly EntityRecord[];
};

const nameOrder: readonly NameKind[] = ['PRIMARY', 'ROMANIZATION', 'ALIAS', 'KUNYA', 'FORMER'];

/** The name to print: the first in the language's script, primary before others; else any; else the amount of a money flow; else the id. */
export function entityLabel(entity: EntityRecord, language: Language): string {
  const ranked = entity.names.toSorted((a, b) => nameOrder.indexOf(a.kind) - nameOrder.indexOf(b.kind));
  const name = ranked.find((each) => each.script === scriptOf[language]) ?? ranked[0];
  if (name) return name.text;
  const amount = entity.properties['amount'];
  return isMoney(amount) ? moneyLabel(amount, language) : entity.id;
}
