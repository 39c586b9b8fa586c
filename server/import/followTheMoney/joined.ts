import { said, type Said } from '#server/import/words/said.ts';
import { describeKind, describeRelationship, joiningAll } from '#graph-schema/ontology.ts';
import { languageOf } from '#graph-schema/languages.ts';
import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { PropertyValue } from '#server/domain/entity.ts';
import type { FuzzyDate } from '#server/domain/fuzzyDate.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import { dated } from '#server/import/followTheMoney/dated.ts';
import { edges, linkOf, paymentEnds, type Joining } from '#server/import/followTheMoney/edges.ts';
import { besides } from '#server/import/followTheMoney/entityOf.ts';
import { shareIn } from '#server/import/shareIn.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';

/** A tie that a record says. by: the property that says it, null for a record that is a tie itself. */
export type Joined = {
  readonly by: string | null;
  readonly type: RelationshipType;
  readonly source: EntityRecord;
  readonly target: EntityRecord;
  readonly role: Localized | null;
  readonly date: FuzzyDate | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
};

/** The entity that goes by an id of the file; null where none does. */
export type Find = (id: string) => EntityRecord | null;

/** Whether a record is a tie, and no entity. */
export function isTie({ schema }: Pick<Listed, 'schema'>): boolean {
  return edges.has(schema.name);
}

/** The ends of a record that is a tie, by the properties that hold them. */
export function endsOf({ schema }: Pick<Listed, 'schema'>): { readonly source: string; readonly target: string } {
  return schema.edge ?? { source: 'candidate', target: 'match' };
}

/** The ties that a record says, and what is wrong with them in words: an end that is missing, that is no entity of the file or that is the other one. */
export function joinedBy(
  listed: Listed,
  own: EntityRecord | null,
  find: Find,
): { readonly ties: readonly Joined[]; readonly faults: readonly Said[] } {
  const faults: Said[] = [];
  const named = (property: string): readonly EntityRecord[] =>
    (listed.values.get(property) ?? []).flatMap((id) => {
      const found = find(id.trim());
      if (found === null) faults.push(said('namesNobody', { property, id }));
      return found ?? [];
    });
  const ties = own === null ? edgeTies(listed, named, faults) : linkTies(listed, own, named);
  const loop = ties.find(({ source, target }) => source.id === target.id);
  if (loop !== undefined) faults.push(said('joinsItself', { property: loop.by ?? endsOf(listed).target }));
  return { ties: ties.filter(({ source, target }) => source.id !== target.id), faults };
}

function edgeTies(listed: Listed, named: (property: string) => readonly EntityRecord[], faults: Said[]): Joined[] {
  const { source, target } = endsOf(listed);
  const joining = edges.get(listed.schema.name) ?? linkOf(source);
  for (const end of [source, target]) if (!listed.values.has(end)) faults.push(said('noEnd', { end, schema: listed.schema.name }));
  const [sources, targets] = [named(source), named(target)];
  const role = ['role', 'relationship'].find((name) => listed.values.has(name)) ?? null;
  const { date, told } = dated(listed);
  return sources.flatMap((from) =>
    targets.map((to) => {
      const tie = joined(null, joining, from, to, roleIn(listed, role));
      const isTold =
        role !== null &&
        tie.role !== null &&
        listed.values.get(role)?.length === 1 &&
        listed.values.get(role)?.[0]?.trim() === listed.values.get(role)?.[0];
      const share = shareOf(listed, tie);
      const other = besides(listed, new Set([...told, source, target, ...(isTold ? [role] : []), ...share.told]));
      return { ...tie, date, properties: { ...tie.properties, ...share.properties, other } };
    }),
  );
}

/** The property that says how much is owned. */
export const percentage = 'percentage';

/** Whether a record says how much is owned in a way that is not surely one percentage: it is kept in its own words. */
export function isShareDoubtful({ schema, values }: Listed): boolean {
  const texts = schema.properties.has(percentage) ? (values.get(percentage) ?? []) : [];
  return texts.length > 1 || texts.some((text) => shareIn(text) === null);
}

/** How much is owned, where that is said once and is surely a percentage; told: what says it wholly. */
function shareOf(listed: Listed, { type }: Joined): { readonly properties: Joined['properties']; readonly told: readonly string[] } {
  const [text] = listed.values.get(percentage) ?? [];
  const takes = describeRelationship(type).properties.some(({ name }) => name === 'share');
  const share = takes && text !== undefined && !isShareDoubtful(listed) ? shareIn(text) : null;
  if (share === null) return { properties: {}, told: [] };
  return { properties: { share: Number(share) }, told: text === String(Number(share)) ? [percentage] : [] };
}

function linkTies(listed: Listed, own: EntityRecord, named: (property: string) => readonly EntityRecord[]): Joined[] {
  const isPayment = describeKind(own.kind).nature === 'FLOW';
  return listed.schema.links.flatMap((property) => {
    const end = isPayment ? paymentEnds.get(property) : undefined;
    const joining = end ?? linkOf(property);
    return named(property).map((other) => joined(property, joining, own, other, null));
  });
}

/** A tie of the type where it joins such kinds, else the one that joins all, with its role in words. */
function joined(
  by: string | null,
  { type, words, turned }: Joining,
  from: EntityRecord,
  to: EntityRecord,
  given: Localized | null,
): Joined {
  const [source, target] = turned ? [to, from] : [from, to];
  const described = describeRelationship(type);
  const isFitting = described.from.includes(source.kind) && described.to.includes(target.kind);
  const chosen = isFitting ? type : joiningAll;
  const takesRole = describeRelationship(chosen).properties.some(({ name }) => name === 'role');
  const role = takesRole ? (given ?? words) : null;
  return { by, type: chosen, source, target, role, date: null, properties: role === null ? {} : { role } };
}

/** The role that a record gives, in the language of its letters. */
function roleIn({ values }: Listed, property: string | null): Localized | null {
  const text =
    property === null
      ? undefined
      : values
          .get(property)
          ?.map((each) => each.trim())
          .join('; ');
  if (text === undefined) return null;
  const written = languageOf(text);
  return localized((_, language) => (language === written ? text : null));
}
