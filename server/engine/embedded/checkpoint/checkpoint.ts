import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { endianness } from 'node:os';
import { z } from 'zod';
import type { Adjacency } from '#server/engine/embedded/adjacency.ts';
import { readParts, writeParts, type Part, type PartsReader } from '#server/engine/embedded/checkpoint/parts.ts';
import { pageSize, valueAt, type Column } from '#server/engine/embedded/column.ts';
import { noDates, type Dates } from '#server/engine/embedded/dates.ts';
import { noEnds, type Ends } from '#server/engine/embedded/ends.ts';
import type { IdPage } from '#server/engine/embedded/ids.ts';
import { draftOfLists } from '#server/engine/embedded/incidence.ts';

/** Of what is written. To be raised with every change of what an adjacency holds, or of how it is made from the rows. */
const format = 3;

const number = z.int().min(0);
const lists = z.array(z.tuple([number, z.array(number)]));

/** What stands before the columns. */
const headShape = z.strictObject({
  of: z.string(),
  entities: number,
  relationships: number,
  counts: z.strictObject({ kinds: z.array(z.int()), types: z.array(z.int()), holding: z.array(z.int()) }),
  dates: z.array(z.string()),
  rivals: z.array(z.array(z.string())),
  departureTypes: z.array(number),
  changed: lists,
  changedEnds: number,
  within: lists,
});

/** What stands before the pages of a column: its name, and which pages are there. */
const columnShape = z.strictObject({ column: z.string(), pages: z.array(number) });

/** In the order in which they are written, after ids. */
const columns = [
  'kinds',
  'types',
  'sources',
  'targets',
  'writtenSources',
  'writtenTargets',
  'flags',
  'strengths',
  'tieDates',
  'entityDates',
  'tieEnds',
  'holding',
] as const satisfies readonly (keyof Adjacency)[];

type ColumnName = 'ids' | (typeof columns)[number];

/**
 * Writes an adjacency beside the file from whose rows it was read, in place of what was written there before, whole or not at all. fingerprint: of
 * the file. Throws what the file system throws.
 */
export async function writeCheckpoint(path: string, fingerprint: string, adjacency: Adjacency): Promise<void> {
  const partial = `${path}.new`;
  try {
    await writeParts(partial, partsOf(adjacency, fingerprint));
    await rename(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/**
 * Reads what was written of a file with this fingerprint, and gives way to its caller every few milliseconds. Null where it is of another file, or of
 * another state of it, or not there. Throws what the file system throws, and where it is not as it was written.
 */
export function* readingCheckpoint(path: string, fingerprint: string): Generator<undefined, Adjacency | null> {
  if (!existsSync(path)) return null;
  const parts = readParts(path);
  try {
    return yield* adjacencyIn(parts, fingerprint);
  } finally {
    parts.close();
  }
}

function keyOf(fingerprint: string): string {
  return `${format} ${endianness()} ${fingerprint}`;
}

function* partsOf(adjacency: Adjacency, fingerprint: string): Generator<Part> {
  const { entities, relationships, counts, dates, ends, departures, incidence, within, ids } = adjacency;
  const head: z.infer<typeof headShape> = {
    of: keyOf(fingerprint),
    entities,
    relationships,
    counts: { kinds: [...counts.kinds], types: [...counts.types], holding: [...counts.holding] },
    dates: Array.from({ length: dates.count() - 1 }, (_, index) => dates.dateOf(index + 1)?.edtf ?? ''),
    rivals: ends.rivals().map((those) => those.map(({ edtf }) => edtf)),
    departureTypes: [...departures.types],
    changed: listsOf(incidence.changed),
    changedEnds: incidence.changedEnds,
    within: listsOf(within),
  };
  yield JSON.stringify(head);
  yield ends.pairs();
  yield departures.ordered;
  yield incidence.offsets;
  yield incidence.incident;
  yield beginning('ids', ids);
  for (const page of ids) {
    if (!page) continue;
    yield page.text;
    yield page.ends;
  }
  for (const name of columns) {
    yield beginning(name, adjacency[name]);
    for (const page of adjacency[name]) if (page) yield numbersOf(page);
  }
}

function* adjacencyIn(parts: PartsReader, fingerprint: string): Generator<undefined, Adjacency | null> {
  const head = headShape.parse(JSON.parse(parts.text()));
  if (head.of !== keyOf(fingerprint)) return null;
  const dates = datesOf(head.dates);
  yield;
  const ends = endsOf(dates, head.rivals, parts.numbers());
  yield;
  const departures = { types: new Set(head.departureTypes), ordered: parts.numbers() };
  const [offsets, incident] = [parts.numbers(), parts.numbers()];
  yield;
  const bytes = (name: ColumnName) => columnIn(parts, name, () => whole(name, parts.bytes()));
  const numbers = (name: ColumnName) => columnIn(parts, name, () => whole(name, parts.numbers()));
  const floats = (name: ColumnName) => columnIn(parts, name, () => whole(name, parts.floats()));
  return {
    entities: head.entities,
    relationships: head.relationships,
    counts: head.counts,
    dates,
    ends,
    departures,
    incidence: { offsets, incident, changed: columnOf(head.changed), changedEnds: head.changedEnds },
    within: columnOf(head.within),
    ids: yield* columnIn(parts, 'ids', () => idsIn(parts)),
    kinds: yield* bytes('kinds'),
    types: yield* bytes('types'),
    sources: yield* numbers('sources'),
    targets: yield* numbers('targets'),
    writtenSources: yield* numbers('writtenSources'),
    writtenTargets: yield* numbers('writtenTargets'),
    flags: yield* numbers('flags'),
    strengths: yield* floats('strengths'),
    tieDates: yield* numbers('tieDates'),
    entityDates: yield* numbers('entityDates'),
    tieEnds: yield* numbers('tieEnds'),
    holding: yield* numbers('holding'),
  };
}

/** What stands before the pages of a column. */
function beginning(column: ColumnName, pages: readonly unknown[]): string {
  return JSON.stringify({ column, pages: pages.flatMap((page, index) => (page === undefined ? [] : [index])) } satisfies z.infer<
    typeof columnShape
  >);
}

function numbersOf(page: unknown): Part {
  if (page instanceof Uint8Array || page instanceof Uint32Array || page instanceof Float64Array) return page;
  throw new TypeError('a page of the graph is none that can be written');
}

function idsIn(parts: PartsReader): IdPage {
  const bytes = parts.bytes();
  const [text, ends] = [Buffer.from(bytes.buffer), whole('ids', parts.numbers())];
  if (ends.at(-1) !== text.length) throw new RangeError('a page of ids ends elsewhere than its texts');
  return { text, ends };
}

function whole<Page extends { readonly length: number }>(name: ColumnName, page: Page): Page {
  if (page.length !== pageSize) throw new RangeError(`a page of ${name} has ${page.length} values`);
  return page;
}

function* columnIn<Page>(parts: PartsReader, name: ColumnName, read: () => Page): Generator<undefined, (Page | undefined)[]> {
  const { column, pages } = columnShape.parse(JSON.parse(parts.text()));
  if (column !== name) throw new TypeError(`the column ${column} stands in the place of ${name}`);
  const made: (Page | undefined)[] = [];
  for (const index of pages) {
    while (made.length < index) made.push(undefined);
    made.push(read());
    yield;
  }
  return made;
}

function listsOf(column: Column<Uint32Array | undefined>): [number, number[]][] {
  return column.flatMap((page, index) => {
    if (!page) return [];
    return Array.from({ length: pageSize }, (_, place) => index * pageSize + place).flatMap((row): [number, number[]][] => {
      const list = valueAt(column, row);
      return list ? [[row, [...list]]] : [];
    });
  });
}

function columnOf(written: z.infer<typeof lists>): Column<Uint32Array | undefined> {
  const draft = draftOfLists([]);
  for (const [row, list] of written) draft.set(row, Uint32Array.from(list));
  return draft.done();
}

function datesOf(written: readonly string[]): Dates {
  const dates = noDates();
  for (const [index, edtf] of written.entries())
    if (dates.numberOf(edtf) !== index + 1) throw new TypeError(`the date ${edtf} was numbered otherwise`);
  return dates;
}

/** pairs: as Ends.pairs. */
function endsOf(dates: Dates, rivals: readonly (readonly string[])[], pairs: Uint32Array): Ends {
  const ends = noEnds(dates);
  for (const [index, those] of rivals.entries())
    if (ends.happeningOf(those.map(dates.numberOf)) !== 2 * index + 1) throw new TypeError('rival dates were numbered otherwise');
  for (let place = 0; place < pairs.length; place += 2)
    if (ends.numberOf(pairs[place] ?? 0, pairs[place + 1] ?? 0) !== place / 2 + 1) throw new TypeError('ends were numbered otherwise');
  return ends;
}
