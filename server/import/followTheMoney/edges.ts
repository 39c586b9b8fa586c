import type { MoneyRole, RelationshipType } from '#graph-schema/generated/ontology.ts';
import { isRelationshipType, joiningAll, typesWhere } from '#graph-schema/ontology.ts';
import type { Localized } from '#server/domain/localized.ts';
import mapping from '#server/import/followTheMoney/mapping.json' with { type: 'json' };

/** How a record that joins two others is a tie. words: the role of the tie where the record gives none, or where the type does not join such kinds; turned: its source is our target. */
export type Joining = { readonly type: RelationshipType; readonly words: Localized; readonly turned: boolean };

type Written = { readonly type?: string; readonly turned?: boolean; readonly en: string; readonly ar: string };

/** The edges of FollowTheMoney but for payments, which are money flows; and what joins two records without being called an edge there. */
export const edges = read(mapping.edges);

const links = read(mapping.links);

/** The two ends of a payment, which is a money flow between them, by the properties that name them. */
export const paymentEnds: ReadonlyMap<string, Joining> = new Map([
  ['payer', { type: ofMoney('PAYER'), words: { en: 'payer', ar: 'دافع' }, turned: true }],
  ['beneficiary', { type: ofMoney('PAYEE'), words: { en: 'payee', ar: 'متلقٍّ' }, turned: false }],
]);

/** How a property that names another record is a tie from its record to that one. */
export function linkOf(property: string): Joining {
  return links.get(property) ?? { type: joiningAll, words: { en: property, ar: 'صلة' }, turned: false };
}

function read(written: Readonly<Record<string, Written>>): ReadonlyMap<string, Joining> {
  return new Map(
    Object.entries(written).map(
      ([name, { type, turned = false, en, ar }]) => [name, { type: known(type), words: { en, ar }, turned }] as const,
    ),
  );
}

/** The type that is written; where none is, the one that joins whatever there is. */
function known(type: string | undefined): RelationshipType {
  if (type === undefined) return joiningAll;
  if (!isRelationshipType(type)) throw new TypeError(`mapping.json names ${type}, which is no relationship type`);
  return type;
}

function ofMoney(role: MoneyRole): RelationshipType {
  return typesWhere(({ money }) => money?.role === role)[0] ?? joiningAll;
}
