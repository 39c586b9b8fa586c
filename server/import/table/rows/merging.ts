import { togetherFrom, type RecordedFrom } from '#server/domain/recordedFrom.ts';
import type { Id } from '#server/domain/id.ts';
import { givenIn, recordedIn } from '#server/import/recordedIn.ts';
import { describeKind } from '#graph-schema/ontology.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { EntityRecord, Name } from '#server/domain/entity.ts';
import type { Identifier } from '#server/domain/identifier.ts';
import { isSameIdentifier } from '#server/domain/identifier.ts';
import { unsaid } from '#server/domain/localized.ts';
import { unknownAmount } from '#server/domain/money.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';
import { createNamesApart, shareName, shownName, type NamesApart } from '#server/import/namesApart.ts';
import { scriptOf } from '#server/import/dossier/readName.ts';
import { createSpilledMap } from '#server/import/spilledMap.ts';
import type { Fragment, SaidProperty } from '#server/import/table/rows/rowSaid.ts';
import { said, type Said } from '#server/import/words/said.ts';

const mostValues = 200;
const mostHeld = 25_000;
const mostWeight = 16_000_000;
/** What an entity weighs besides its texts, and each of them: so many bytes. */
const ofItself = 200;

/** What all rows together say of an entity that several speak of. line: the first of them, named: the first that names it. */
type Merged = {
  readonly kind: EntityKind;
  readonly line: number;
  readonly standIn: string;
  readonly named: number | null;
  /** The file that said all so far; where several did, what each gave. */
  readonly from: Id | readonly RecordedFrom[];
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly properties: readonly SaidProperty[];
  readonly other: readonly OtherValue[];
};

/** Puts together what rows say of the same entity. */
export type Merging = {
  /** Takes what a row says; answers what is wrong with it, in words. */
  add: (fragment: Fragment, place: { readonly line: number; readonly document: Id }) => Said | null;
  /** The entity as all rows that were taken say it, or as its own row does. */
  entityOf: (fragment: Fragment, document: Id) => EntityRecord;
  /** The kind of an entity that was taken. */
  kindOf: (id: string) => EntityKind | null;
  /** Whether rows that were taken speak of an entity, and none says more of it than its key: no name, of a payment nothing. */
  isKnownByKeyAlone: (id: string) => boolean;
  /** Entities of whose rows some share no name with the first one that names them. */
  readonly apart: NamesApart;
  /** How many entities have several values of a property that has one: none is taken, all are kept besides. */
  conflicts: () => number;
  close: () => void;
};

/** Merging of nothing yet. Few entities are held in memory, whatever there are. */
export function createMerging(): Merging {
  const known = createSpilledMap<Merged>({ write: JSON.stringify, read: mergedIn, weigh: weightOf, mostHeld, mostWeight });
  const apart = createNamesApart();
  let conflicts = 0;
  return {
    apart,
    add(fragment, { line, document }) {
      if (!fragment.isKeyed) return null;
      const before = known.get(fragment.id);
      if (before === null) {
        const { kind, standIn, names, identifiers, properties, other } = fragment;
        const named = names.length > 0 ? line : null;
        known.set(fragment.id, { kind, standIn, names, identifiers, properties, other, line, named, from: document });
        if (conflicting(properties)) conflicts += 1;
        return null;
      }
      if (before.kind !== fragment.kind)
        return said('twoKinds', {
          name: fragment.names[0]?.text ?? fragment.standIn,
          kind: fragment.kind,
          line: `${before.line}`,
          before: before.kind,
        });
      if (!shareName(before.names, fragment.names))
        apart.add(fragment.id, shownName(before.names, before.named ?? before.line), shownName(fragment.names, line));
      const more: Merged = {
        ...before,
        named: before.named ?? (fragment.names.length > 0 ? line : null),
        from: fromAlso(before, fragment, document),
        names: together(before.names, fragment.names, (one, other) => one.text === other.text),
        identifiers: together(before.identifiers, fragment.identifiers, isSameIdentifier),
        properties: together(before.properties, fragment.properties, isSameProperty),
        other: together(before.other, fragment.other, isSameOther),
      };
      if (changing.some((part) => more[part] !== before[part])) known.set(fragment.id, more);
      if (conflicting(more.properties) && !conflicting(before.properties)) conflicts += 1;
      const most = Math.max(more.names.length, more.identifiers.length, more.properties.length, more.other.length);
      if (most <= mostValues) return null;
      return said('manyValues', { most: `${mostValues}`, name: more.names[0]?.text ?? more.standIn });
    },
    entityOf: (fragment, document) =>
      recordOf(fragment, (fragment.isKeyed ? known.get(fragment.id) : null) ?? { ...fragment, from: document }),
    kindOf: (id) => known.get(id)?.kind ?? null,
    isKnownByKeyAlone(id) {
      const found = known.get(id);
      if (found === null) return false;
      return describeKind(found.kind).nature === 'FLOW' ? found.properties.length === 0 : found.names.length === 0;
    },
    conflicts: () => conflicts,
    close: known.close,
  };
}

const changing = ['named', 'from', 'names', 'identifiers', 'properties', 'other'] as const;

function mergedIn(text: string): Merged {
  const value: unknown = JSON.parse(text);
  if (isMerged(value)) return value;
  throw new Error('what was put aside of rows is not as it was');
}

function isMerged(value: unknown): value is Merged {
  return typeof value === 'object' && value !== null && 'standIn' in value && changing.every((part) => part in value);
}

function weightOf({ names, identifiers, properties, other }: Merged): number {
  const texts = [...names.map(({ text }) => text), ...identifiers.map(({ value }) => value), ...other.map(({ value }) => value)];
  return ofItself * (1 + texts.length + properties.length) + texts.reduce((sum, { length }) => sum + length, 0);
}

/** Whether properties that have one value are said with several. */
function conflicting(properties: readonly SaidProperty[]): boolean {
  return new Set(properties.map(({ name }) => name)).size < properties.length;
}

function together<Item>(before: readonly Item[], more: readonly Item[], isSame: (one: Item, other: Item) => boolean): readonly Item[] {
  const isNew = more.filter((each) => !before.some((one) => isSame(one, each)));
  return isNew.length === 0 ? before : [...before, ...isNew];
}

function isSameProperty(one: SaidProperty, other: SaidProperty): boolean {
  return one.name === other.name && one.open === other.open && JSON.stringify(one.value) === JSON.stringify(other.value);
}

function isSameOther(one: OtherValue, other: OtherValue): boolean {
  return one.name === other.name && one.value === other.value;
}

function recordOf(
  { id, kind }: Fragment,
  { names, identifiers, properties, other, standIn, from }: Omit<Merged, 'line' | 'named'>,
): EntityRecord {
  const isFlow = describeKind(kind).nature === 'FLOW';
  if (!isFlow && properties.length + identifiers.length + other.length === 0 && names.length > 0)
    return { id, kind, names: withAliases(names), summary: unsaid, note: unsaid, properties: {} };
  const count = (name: string) => properties.filter((each) => each.name === name).length;
  const [taken, kept] = [properties.filter(({ name }) => count(name) === 1), properties.filter(({ name }) => count(name) > 1)];
  const others = together(
    other,
    kept.map(({ written }) => written),
    isSameOther,
  );
  return {
    id,
    kind,
    names:
      isFlow || names.length > 0 ? withAliases(names) : [{ text: standIn, script: scriptOf(standIn), language: null, kind: 'PRIMARY' }],
    summary: unsaid,
    note: unsaid,
    properties: recordedBy(from, {
      ...(isFlow && { amount: unknownAmount }),
      ...Object.fromEntries(taken.map(({ name, value }) => [name, value])),
      ...(identifiers.length > 0 && { identifiers }),
      ...(others.length > 0 && { other: others }),
    }),
  };
}

/** From where an entity has its properties once a file says more of it. */
function fromAlso(
  { from, ...before }: Omit<Merged, 'line' | 'kind' | 'standIn' | 'named'>,
  fragment: Fragment,
  document: Id,
): Merged['from'] {
  if (from === document) return from;
  const first = typeof from === 'string' ? [{ document: from, properties: namesOf(before) }] : from;
  return togetherFrom([...first, { document, properties: namesOf(fragment) }]);
}

/** The names of properties that are said. */
function namesOf({ identifiers, properties, other }: Pick<Fragment, 'identifiers' | 'properties' | 'other'>): readonly string[] {
  const lists = [...(identifiers.length > 0 ? ['identifiers'] : []), ...(other.length > 0 ? ['other'] : [])];
  return [...new Set([...properties.map(({ name }) => name), ...lists])];
}

/** Properties with the files that gave them; what is kept in its own words for it has several values stands among the others. */
function recordedBy(from: Merged['from'], properties: EntityRecord['properties']): EntityRecord['properties'] {
  if (typeof from === 'string') return recordedIn(from, properties);
  const given = new Set(givenIn(properties));
  const recordedFrom = togetherFrom(
    from.map(({ document, properties: names }) => ({
      document,
      properties: [...new Set(names.map((name) => (given.has(name) ? name : 'other')))].filter((name) => given.has(name)),
    })),
  );
  return recordedFrom.length === 0 ? properties : { ...properties, recordedFrom };
}

/** Of the primary names in one script the first stays that. */
function withAliases(names: readonly Name[]): readonly Name[] {
  if (names.length === 1) return names;
  const scripts = new Set<string>();
  return names.map((name) => {
    if (name.kind !== 'PRIMARY') return name;
    const isFirst = !scripts.has(name.script);
    scripts.add(name.script);
    return isFirst ? name : { ...name, kind: 'ALIAS' };
  });
}
