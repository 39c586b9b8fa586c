import { hash } from 'node:crypto';
import type { Property } from '#graph-schema/description.ts';
import { describeKind, describeRelationship, isEntityKind, typesWhere } from '#graph-schema/ontology.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Name, PropertyValue } from '#server/domain/entity.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { OtherValue } from '#server/domain/otherValue.ts';
import { wrongSign } from '#server/domain/signs.ts';
import { scriptOf } from '#server/import/dossier/readName.ts';
import type { Listing } from '#server/import/listing.ts';
import { partsOf, type ComplainOfCell } from '#server/import/table/mapping/boundCell.ts';
import type { BoundEntity, BoundTable, BoundTie } from '#server/import/table/mapping/boundTable.ts';
import { fitting, wayOf } from '#server/import/table/mapping/mappingFaults.ts';
import { oneOf, type BoundValue } from '#server/import/table/mapping/told.ts';
import { rowAgainst, type RowAgainst } from '#server/import/table/rows/rowAgainst.ts';
import { createDigestSet } from '#server/import/table/rows/digestSet.ts';
import type { Fragment, RowSaid, SaidTie } from '#server/import/table/rows/rowSaid.ts';
import type { TableRow } from '#server/import/table/tableFormat.ts';
import { said } from '#server/import/words/said.ts';

const origin = 'table';
const longestName = 400;
const longestIdentifier = 200;

/** What rows are read by. used: the columns that a mapping names; clean: what a cell says. */
export type ReadBy = {
  readonly tables: readonly BoundTable[];
  readonly used: ReadonlySet<number>;
  readonly clean: (cell: string) => string;
};

/** Reads what rows say by what a mapping says of their table. Equal rows that speak each of another entity are told apart by their turn, so that each reader is for one reading of a file. */
export function rowReader(listing: Listing, { tables, used, clean }: ReadBy): (row: TableRow, complain: ComplainOfCell) => RowSaid {
  const first = createDigestSet();
  const turns = new Map<string, number>();
  const turnOf = (digest: string): number => {
    if (first.add(digest)) return 1;
    const turn = (turns.get(digest) ?? 1) + 1;
    turns.set(digest, turn);
    return turn;
  };
  const against = new Map(tables.map((table) => [table, rowAgainst(table)] as const));
  const needsTurn = tables.some(({ entities }) => entities.some(({ keys }) => keys === null || keys.length > 1));
  return (row, complain) => {
    const cells = row.cells.map((cell, column) => {
      const text = clean(cell);
      const wrong = used.has(column) ? wrongSign(text, true) : null;
      if (wrong !== null) complain(column, wrong);
      return text;
    });
    for (const [column, error] of row.errors ?? []) if (used.has(column)) complain(column, said('cellError', { error }));
    const whole = needsTurn ? digestOf(cells) : '';
    const turn = needsTurn ? turnOf(whole) : 0;
    const left = { selfTies: 0, unpaid: 0 };
    const reading: Reading = {
      listing,
      clean,
      cells,
      numeric: row.numeric,
      complain,
      left,
      ofRow: (slot) => idOf(listing, slot, [whole, String(turn)]),
    };
    const read = tables.map((table) => readTable(reading, table, against.get(table) ?? null));
    return {
      lineFrom: row.lineFrom,
      lineTo: row.lineTo,
      sha256: hash('sha256', row.text.trim().normalize('NFC'), 'hex'),
      characters: row.text.length,
      fragments: read.flatMap((each) => each.fragments),
      ties: read.flatMap((each) => each.ties),
      words: read.flatMap((each) => each.words),
      ...left,
    };
  };
}

/** A row that is read. ofRow: the id of what only this row speaks of; left: what is left out of it. */
type Reading = {
  readonly listing: Listing;
  readonly clean: (cell: string) => string;
  readonly cells: readonly string[];
  readonly numeric: ReadonlySet<number> | undefined;
  readonly complain: ComplainOfCell;
  readonly left: { selfTies: number; unpaid: number };
  ofRow: (slot: string) => Id;
};

function readTable(reading: Reading, table: BoundTable, against: RowAgainst | null): Pick<RowSaid, 'fragments' | 'ties' | 'words'> {
  const { cells, complain, left } = reading;
  const slots = new Map(table.entities.map((entity) => [entity.slot, fragmentsOf(reading, table, entity)] as const));
  const ties = table.ties.flatMap((tie) =>
    (slots.get(tie.from) ?? []).flatMap((one) =>
      (slots.get(tie.to) ?? []).flatMap((other) => {
        if (one.id !== other.id) return tieOf(table, { tie, against }, one, other, cells, complain) ?? [];
        left.selfTies += 1;
        return [];
      }),
    ),
  );
  const words = table.claims.flatMap(({ text, about, date }) => {
    const of = about.flatMap((slot) => slots.get(slot) ?? []);
    const when = date?.told(cells, complain)?.value ?? null;
    return of.length === 0 ? [] : text.texts(cells, complain).map((each) => ({ text: each, about: of, date: when }));
  });
  return { fragments: [...slots.values()].flat(), ties, words };
}

function fragmentsOf(reading: Reading, table: BoundTable, entity: BoundEntity): readonly Fragment[] {
  const { each } = entity;
  if (each === null) return [fragmentOf(reading, table, entity)].filter((found) => found !== null);
  const parts = [...new Set(partsOf(reading.cells[each.column] ?? '', each.list))];
  return parts
    .map((part, index) => {
      const cells = reading.cells.with(each.column, reading.clean(part));
      return fragmentOf({ ...reading, cells, ofRow: (slot) => reading.ofRow(index === 0 ? slot : `${slot}#${index}`) }, table, entity);
    })
    .filter((found) => found !== null);
}

function fragmentOf({ listing, cells, numeric, complain, left, ofRow }: Reading, table: BoundTable, entity: BoundEntity): Fragment | null {
  const keys = entity.keys?.map((place) => cells[place] ?? '') ?? null;
  if (keys !== null && keys.every((text) => text === '')) return null;
  if (entity.when.some((place) => (cells[place] ?? '') === '')) {
    if (entity.kinds.some((each) => describeKind(each).nature === 'FLOW')) left.unpaid += 1;
    return null;
  }
  const kind = kindOf(entity, cells, complain);
  if (kind === null) return null;
  const names = namesOf(entity, cells, complain);
  if (keys === null && describeKind(kind).nature !== 'FLOW' && names.length === 0) return null;
  const known = namesOfProperties(describeKind(kind).properties);
  const properties = entity.properties.flatMap(({ name, value }) => {
    const told = known.has(name) ? value.told(cells, complain, numeric) : null;
    if (told === null) return [];
    const column = value.column === null ? name : (table.header[value.column] ?? name);
    const written = otherValue(column, told.written);
    return [{ name, value: told.value, written, isTurned: told.isTurned === true, open: told.open ?? null }];
  });
  const isKeyed = keys !== null && keys.every((text, index) => text !== '' || entity.optionalKeys.includes(entity.keys?.[index] ?? -1));
  const written = keys?.map((text) => text.replaceAll(/\s+/gu, ' ')) ?? [];
  return {
    id: isKeyed ? idOf(listing, entity.as, written) : ofRow(entity.slot),
    isKeyed,
    kind,
    names,
    identifiers: identifiersOf(entity, cells, complain),
    properties,
    other: withOpen(
      entity.other.flatMap((place) => ((cells[place] ?? '') === '' ? [] : [otherValue(table.header[place] ?? '', cells[place] ?? '')])),
      properties.flatMap(({ open, written: kept }) => (open === null ? [] : [kept])),
    ),
    isTurned: properties.some((each) => each.isTurned),
    standIn: `${entity.as} ${written.filter((text) => text !== '').join(', ')}`.slice(0, longestName),
  };
}

const propertyNames = new WeakMap<readonly Property[], ReadonlySet<string>>();

/** Kept for each kind and type, for it is asked for every row. */
function namesOfProperties(properties: readonly Property[]): ReadonlySet<string> {
  const names = propertyNames.get(properties) ?? new Set(properties.map(({ name }) => name));
  propertyNames.set(properties, names);
  return names;
}

function kindOf({ kind }: BoundEntity, cells: readonly string[], complain: ComplainOfCell): EntityKind | null {
  if (typeof kind === 'string') return kind;
  const word = oneOf(kind, cells, complain);
  if (word !== null && isEntityKind(word)) return word;
  if (word === null && kind.column !== null && (cells[kind.column] ?? '') === '') complain(kind.column, said('noKind'));
  return null;
}

function namesOf({ names }: BoundEntity, cells: readonly string[], complain: ComplainOfCell): readonly Name[] {
  const found = new Map<string, Name>();
  const scripts = new Set<string>();
  for (const { cell, kind, language } of names)
    for (const each of cell.texts(cells, complain)) {
      const text = each.replaceAll(/\s+/gu, ' ');
      if (text.length > longestName) complain(cell.column, said('longName', { length: `${text.length}`, most: `${longestName}` }));
      else if (!found.has(text)) {
        const script = scriptOf(text);
        found.set(text, { text, script, language, kind: kind ?? (scripts.has(script) ? 'ALIAS' : 'PRIMARY') });
        scripts.add(script);
      }
    }
  return [...found.values()];
}

function identifiersOf({ identifiers }: BoundEntity, cells: readonly string[], complain: ComplainOfCell): Fragment['identifiers'] {
  return identifiers.flatMap(({ cell, scheme, country }) => {
    const of = country === null ? null : (oneOf(country, cells, complain)?.toUpperCase() ?? null);
    if (of !== null && !/^[A-Z]{2,4}(?:-[A-Z0-9]{1,5})?$/u.test(of))
      complain(country?.column ?? null, said('noCountryCode', { cell: of.slice(0, 60) }));
    return cell.texts(cells, complain).flatMap((each) => {
      const value = each.replaceAll(/\s+/gu, ' ');
      if (value.length <= longestIdentifier) return [{ scheme, value, country: of }];
      complain(cell.column, said('longIdentifier', { length: `${value.length}`, most: `${longestIdentifier}` }));
      return [];
    });
  });
}

function tieOf(
  table: BoundTable,
  { tie, against }: { readonly tie: BoundTie; readonly against: RowAgainst | null },
  one: Fragment,
  other: Fragment,
  cells: readonly string[],
  complain: ComplainOfCell,
): SaidTie | null {
  const turned = one.isTurned || other.isTurned ? turnedType(tie, one, other) : null;
  const [source, target] = turned === null ? [one, other] : [other, one];
  const type = turned ?? fitting(tie.types, source.kind, target.kind);
  if (type === null) {
    complain(null, said('noTie', { source: source.kind, target: target.kind, types: tie.types.join(', '), way: wayOf(tie.types) }));
    return null;
  }
  const open: OtherValue[] = [];
  const keep = ({ column }: BoundValue, name: string, told: ReturnType<BoundValue['told']>): void => {
    if (told !== null && (told.open ?? null) !== null)
      open.push(otherValue(column === null ? name : (table.header[column] ?? name), told.written));
  };
  const dated = tie.date?.told(cells, complain) ?? null;
  if (tie.date !== null) keep(tie.date, 'date', dated);
  const date = dated?.value ?? null;
  const known = namesOfProperties(describeRelationship(type).properties);
  const properties: Record<string, PropertyValue> = {};
  for (const { name, value } of tie.properties) {
    const told = known.has(name) ? value.told(cells, complain) : null;
    if (told !== null) properties[name] = told.value;
    keep(value, name, told);
  }
  const waits = against?.(cells, tie, textsIn(properties)) ?? null;
  const written = tie.other.flatMap((place): OtherValue[] =>
    (cells[place] ?? '') === '' ? [] : [otherValue(table.header[place] ?? '', cells[place] ?? '')],
  );
  const others = withOpen(written, open);
  if (others.length > 0) properties['other'] = others;
  const told = [type, source.id, target.id, date?.edtf ?? '', JSON.stringify(properties), ...(waits === null ? [] : [waits])];
  return { id: toId(`${listOf(source.id)}:t:${digestOf(told)}`), type, source, target, date, properties, waits };
}

/** The texts in a value, whatever holds them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** For an amount below zero that moved the other way: who paid was paid. */
function turnedType({ types }: BoundTie, source: Fragment, target: Fragment): SaidTie['type'] | null {
  const type = fitting(types, source.kind, target.kind);
  const role = type === null ? undefined : describeRelationship(type).money?.role;
  if (role !== 'PAYER' && role !== 'PAYEE') return null;
  return (
    typesWhere(({ money }) => money !== undefined && money.role !== role && (money.role === 'PAYER' || money.role === 'PAYEE'))[0] ?? null
  );
}

function otherValue(name: string, value: string): OtherValue {
  return { origin, name: name === '' ? 'column' : name, value };
}

/** What is kept besides, with what is left open, each once. */
function withOpen(kept: readonly OtherValue[], open: readonly OtherValue[]): readonly OtherValue[] {
  return [...kept, ...open.filter((each) => !kept.some(({ name, value }) => name === each.name && value === each.value))];
}

function idOf(listing: Listing, as: string, keys: readonly string[]): Id {
  return toId(`${listing.id}:${digestOf([as, ...keys])}`);
}

function listOf(id: Id): string {
  return id.slice(0, id.indexOf(':'));
}

function digestOf(parts: readonly string[]): string {
  return hash('sha256', parts.join('\u001F'), 'hex').slice(0, 32);
}
