import { basename } from 'node:path';
import type { Listed } from '#server/import/followTheMoney/listed.ts';
import { endsOf, isTie } from '#server/import/followTheMoney/joined.ts';
import { paymentEnds } from '#server/import/followTheMoney/edges.ts';
import type { ListedAt, Telling } from '#server/import/followTheMoney/listedAt.ts';
import type { Schema } from '#server/import/followTheMoney/model.ts';
import { addValues, mergedIn, mergedText, type KeyAt, type MergedEntity } from '#server/import/followTheMoneyMapping/mergedEntity.ts';
import { namesIn, type MadeEntity } from '#server/import/followTheMoneyMapping/rowEntities.ts';
import { contradiction, isByName, tellsApart, type Contradiction } from '#server/import/followTheMoneyMapping/tellingApart.ts';
import { listedId } from '#server/import/listedId.ts';
import { isolated, type Listing } from '#server/import/listing.ts';
import { createNamesApart, foldedName, shownText, type NamesApart } from '#server/import/namesApart.ts';
import { createSpilledMap } from '#server/import/spilledMap.ts';
import { said, type Said } from '#server/import/words/said.ts';

const mostValues = 1_000;
const mostHeld = 4_000;
const mostWeight = 32_000_000;
/** What an entity weighs besides its texts: so many characters, and for each row that tells of it as many again. */
const ofItself = 1_000;

/** Where a row stands. row: its number among those of all tables; query: which query reads it, and sha256 is that of its text. */
type RowPlace = Omit<Telling, 'listed'> & { readonly query: string; readonly row: number };

/** Puts together what rows say of one id, as FollowTheMoney does, where it is one thing of which they speak. */
export type MergedRows = {
  /** Takes what a row makes; answers what is wrong with it: it is taken for what it is not by its id. */
  add: (made: MadeEntity, place: RowPlace) => Said | null;
  /** All that was taken, with where each value is said first, in the order of the first rows that say anything of each, whose numbers stand beside them. */
  records: () => Iterable<{ readonly record: ListedAt; readonly row: number }>;
  /** What was taken under an id of the list, as an entity of the store has it. */
  find: (id: string) => ListedAt | null;
  /** In which place it came, from nought; null of another id. */
  numberOf: (id: string) => number | null;
  size: () => number;
  /** How many bytes of it are in a file. */
  spilled: () => number;
  close: () => void;
  /** Ids of whose rows some share no name with the first one. */
  readonly apart: NamesApart;
  /** Ids of whose rows some say what another one contradicts. */
  readonly contradicted: NamesApart;
  /** Ids that keys of other columns have, too, where one of them has no name. */
  readonly unnamed: NamesApart;
};

/** Nothing yet. Few are held in memory, whatever there are. */
export function createMergedRows(listing: Listing): MergedRows {
  const known = createSpilledMap<MergedEntity>({ write: mergedText, read: mergedIn, weigh: ({ weight }) => weight, mostHeld, mostWeight });
  const [apart, contradicted, unnamed] = [createNamesApart(), createNamesApart(), createNamesApart('=')];
  return {
    apart,
    contradicted,
    unnamed,
    add(made, place) {
      const { listed, madeOf, inOrder, by } = made;
      const key = listedId(listing, listed.id);
      const before = known.get(key) ?? emptyOf(made, place);
      const line = `${before.tellings[0]?.line ?? place.line}`;
      if (before.madeOf !== madeOf || (before.inOrder.get(nameOf(made, place)) ?? inOrder) !== inOrder)
        return said('ftmOneId', { name: by.name, line });
      const schema = narrower(before.schema, listed.schema);
      if (schema === null) return said('ftmTwoSchemata', { name: by.name, schema: listed.schema.name, before: before.schema.name, line });
      const ends = endsIn(listed);
      if (ends !== null && before.ends !== null && ends !== before.ends) return said('ftmOtherEnds', { name: by.name, line });
      const names = namesIn(listed);
      const at: KeyAt = { columns: keyColumns(made), file: place.file, line: place.line };
      const against = contradiction(before.values, listed);
      const fault = otherNames(before, made, at, names) ?? otherwise(before, made, at, against);
      if (fault !== null) return fault;
      if (take(before, listed, place)) return said('manyValues', { most: `${mostValues}`, name: names[0] ?? by.name });
      if (before.names !== null && isOther(before, names))
        apart.add(listed.id, `${before.names.shown} (${before.names.at.line})`, `${shownText(names[0] ?? '')} (${at.line})`);
      if (against !== null) contradicted.add(listed.id, ...shownAgainst(before, names, at, against));
      const elsewhere = keyWithoutName(before, listed, at, names);
      if (elsewhere !== null) unnamed.add(listed.id, ...shownKeys(before, names, elsewhere, at));
      before.inOrder.set(nameOf(made, place), inOrder);
      before.schema = schema;
      before.ends ??= ends;
      keep(before, made, at, names);
      known.set(key, before);
      return null;
    },
    *records() {
      for (const merged of known.values()) yield { record: recordOf(merged), row: merged.row };
    },
    find(id) {
      const merged = known.get(id);
      return merged === null ? null : recordOf(merged);
    },
    numberOf: known.numberOf,
    size: known.size,
    spilled: known.spilled,
    close: known.close,
  };
}

function emptyOf({ madeOf, listed: { id, schema } }: MadeEntity, { row }: RowPlace): MergedEntity {
  return {
    id,
    row,
    madeOf,
    inOrder: new Map(),
    values: new Map(),
    tellings: [],
    schema,
    names: null,
    keys: [],
    toldAt: new Map(),
    isByName: false,
    ends: null,
    weight: ofItself + madeOf.length,
  };
}

/** That keys of other columns have one id and names that have nothing in common. */
function otherNames(before: MergedEntity, { by }: MadeEntity, at: KeyAt, names: readonly string[]): Said | null {
  if (before.names === null || !isOther(before, names) || before.names.at.columns === at.columns) return null;
  const { shown: first, at: named } = before.names;
  return said('ftmTwoNames', { name: by.name, first, line: lineFrom(named, at), other: shownText(names[0] ?? '') });
}

/** That a row contradicts another one under an id that keys of other columns have, or that is made of a name alone: nothing says then that it is one. */
function otherwise(before: MergedEntity, { by }: MadeEntity, at: KeyAt, against: Contradiction | null): Said | null {
  const first = against === null ? undefined : before.toldAt.get(against.property);
  if (against === null || first === undefined || (first.columns === at.columns && !before.isByName && !isByName(by))) return null;
  const values = { name: by.name, property: against.property, line: lineFrom(first, at) };
  return said('ftmContradicts', { ...values, first: shownText(against.before), other: shownText(against.now) });
}

function shownAgainst(
  { names, toldAt }: MergedEntity,
  [name]: readonly string[],
  at: KeyAt,
  { property, before, now }: Contradiction,
): readonly [string, string] {
  const first = toldAt.get(property) ?? at;
  const called = names?.shown ?? (name === undefined ? '' : shownText(name));
  return [`${called} ${property} ${shownText(before)} (${lineFrom(first, at)})`, `${shownText(now)} (${at.line})`];
}

/** Where a key of other columns stands, if this is the first of its own and one of them has no name. A tie is told by its ends. */
function keyWithoutName({ keys, names }: MergedEntity, listed: Listed, { columns }: KeyAt, now: readonly string[]): KeyAt | null {
  if (isTie(listed) || (names !== null && now.length > 0) || keys.some((each) => each.columns === columns)) return null;
  return keys[0] ?? null;
}

function shownKeys({ names }: MergedEntity, [name]: readonly string[], first: KeyAt, at: KeyAt): readonly [string, string] {
  const called = (text: string | undefined, { columns }: KeyAt, line: string) =>
    `${text === undefined ? '' : `${text} `}(${shownText(columns.slice(1, -1))}, ${line})`;
  return [called(names?.shown, first, lineFrom(first, at)), called(name === undefined ? undefined : shownText(name), at, `${at.line}`)];
}

/** The line of a row as it is told of another one, with its file where that is another. */
function lineFrom({ file, line }: KeyAt, at: KeyAt): string {
  return file === at.file ? `${line}` : `${line} (${isolated(basename(file))})`;
}

/** What makes entities, by its name in its query. */
function nameOf({ by }: MadeEntity, { query }: RowPlace): string {
  return `${query} ${by.name}`;
}

/** The columns of a key, which tell what it is a key of. */
function keyColumns({ by: { by } }: MadeEntity): string {
  return JSON.stringify('keys' in by ? by.keys : [by.idColumn]);
}

function isOther({ names }: MergedEntity, now: readonly string[]): boolean {
  return names !== null && now.length > 0 && !now.some((name) => names.known.has(foldedName(name)));
}

/** Keeps what later rows are compared with. */
function keep(before: MergedEntity, { by, listed }: MadeEntity, at: KeyAt, names: readonly string[]): void {
  before.isByName ||= isByName(by);
  if (!before.keys.some(({ columns }) => columns === at.columns)) before.keys.push(at);
  for (const property of listed.values.keys())
    if (!before.toldAt.has(property) && tellsApart(property, listed.schema)) before.toldAt.set(property, at);
  if (names.length === 0) return;
  before.names ??= { known: new Set(), at, shown: shownText(names[0] ?? '') };
  for (const name of names) before.names.known.add(foldedName(name));
}

/** The narrower of two schemata, of which one is the other's; null where they have nothing to do with each other. */
function narrower(one: Schema, other: Schema): Schema | null {
  if (other.ancestors.includes(one.name)) return other;
  return one.ancestors.includes(other.name) ? one : null;
}

/** Whom a tie or a payment joins; null of what joins nobody, or does not say it here. */
function endsIn(listed: Listed): string | null {
  const properties = isTie(listed) ? Object.values(endsOf(listed)) : [...paymentEnds.keys()];
  const ends = properties.flatMap((property) => {
    const values = listed.schema.properties.has(property) ? listed.values.get(property) : undefined;
    return values === undefined ? [] : [[property, ...values]];
  });
  return ends.length === 0 ? null : JSON.stringify(ends);
}

/** Takes the values that are not known yet, and where they are said; whether a property has too many by them. */
function take(before: MergedEntity, listed: Listed, { file, line, lineTo, sha256 }: RowPlace): boolean {
  const added = new Map<string, readonly string[]>();
  for (const [name, texts] of listed.values) {
    const held = before.values.get(name);
    const more = texts.map((text) => text.normalize('NFC')).filter((text) => held?.has(text) !== true);
    if ((held?.size ?? 0) + more.length > mostValues) return true;
    if (more.length > 0) added.set(name, more);
  }
  addValues(before.values, added);
  if (added.size === 0 && before.tellings.length > 0) return false;
  before.tellings.push({ file, line, lineTo, sha256, listed: { ...listed, values: added } });
  before.weight += ofItself + [...added.values()].reduce((sum, texts) => sum + texts.join('').length, 0);
  return false;
}

function recordOf({ id, schema, values, tellings }: MergedEntity): ListedAt {
  const [first] = tellings;
  const { file = '', line = 0, lineTo = 0, sha256 = '' } = first ?? {};
  const files = Map.groupBy(tellings, (telling) => telling.file);
  const all = new Map([...values].map(([name, texts]) => [name, [...texts]] as const));
  return {
    listed: { id, schema, values: all, besides: [] },
    file,
    line,
    lineTo,
    sha256,
    lines: 1,
    tellings,
    ...(files.size > 1 && {
      parts: [...files].map(([of, told]) => ({ file: of, listed: { id, schema, values: putTogether(told), besides: [] } })),
    }),
  };
}

function putTogether(tellings: readonly Telling[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const { listed } of tellings) for (const [name, texts] of listed.values) values.set(name, [...(values.get(name) ?? []), ...texts]);
  return values;
}
