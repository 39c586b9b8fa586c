import { emptyBatch } from '#server/engine/batch.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import type { BoundMapping } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import { readFollowTheMoneyMapping } from '#server/import/followTheMoneyMapping/readMapping.ts';
import { streamedBy, type StreamedAs } from '#server/import/followTheMoneyMapping/streamedBy.ts';
import { isCalled } from '#server/import/followTheMoneyMapping/tablesOf.ts';
import { endsWithOneOf } from '#server/import/filesAt.ts';
import { beginningOf } from '#server/import/formatIn.ts';
import { streamedTogether } from '#server/import/followTheMoneyMapping/streamedTogether.ts';
import type { ImportFormat, PublishedAs, ReadRecords, StreamedRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { csv } from '#server/import/table/csv/csv.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';
import { together } from '#server/import/zip/together.ts';

/** How often rows may make an entity at most: where what they make is held whole, as in an archive, and where it is not. */
const [mostHeld, mostStreamed] = [500_000, 20_000_000];
const endings = ['.yaml', '.yml'];
const signs = [/^\s+(?:-\s+)?(["']?)quer(?:y|ies)\1\s*:/mu, /^\s*(?:-\s+)?(["']?)(?:csv_urls?|database)\1\s*:/mu];

/** Tables as CSV, and a mapping of FollowTheMoney that says which entities their rows make. Each table is a document of its publisher, and what its rows make is read as entities of FollowTheMoney are. */
export const followTheMoneyMapping: ImportFormat = {
  name: 'followTheMoneyMapping',
  endings,
  recognizes: isMapping,
  leavesOut: true,
  tables: {
    endings: csv.endings,
    signs,
    spokenOfBy: async (file) => (await readFollowTheMoneyMapping(file)).queries.flatMap(({ files }) => files.map(({ name }) => name)),
  },
  async read({ path, files, published, told = () => undefined, isLeaving = false }) {
    const { mappings, tables } = await spokenIn(path, files);
    const read: ReadRecords[] = [];
    for (const mapping of mappings) read.push(await readBy(mapping, tables, { published, told, isLeaving, stop: neverStopped }));
    const [only, second] = read;
    return only !== undefined && second === undefined ? only : together(read, []);
  },
  async stream({ path, files, published, told, isLeaving, stop }) {
    const { mappings, tables } = await spokenIn(path, files);
    if (new Set(mappings.map((mapping) => listOf(mapping, published))).size < mappings.length) return null;
    const all: StreamedRecords[] = [];
    try {
      for (const mapping of mappings)
        all.push(await streamedBy(mapping, tables, { published, told, isLeaving, stop, mostMade: mostStreamed }));
    } catch (error) {
      streamedTogether(all).close?.();
      throw error;
    }
    const [only, second] = all;
    return only !== undefined && second === undefined ? only : streamedTogether(all);
  },
};

/** The mappings among files, and the tables, of which each is spoken of. Throws ImportRefused. */
async function spokenIn(
  path: string,
  files: readonly string[],
): Promise<{ readonly mappings: readonly BoundMapping[]; readonly tables: readonly string[] }> {
  const begun = await Promise.all(files.map(async (file) => ({ file, isOne: isMapping(await beginningOf(file)) })));
  const found = begun.flatMap(({ file, isOne }) => (isOne ? [file] : []));
  const named = found.length > 0 ? found : files.filter((file) => endsWithOneOf(file, endings));
  if (named.length === 0) throw refusalOf([complaintOf({ file: path, line: 1, column: 1 }, said('ftmNoMapping'))]);
  const mappings: BoundMapping[] = [];
  for (const file of named) mappings.push(await readFollowTheMoneyMapping(file));
  const tables = files.filter((file) => !named.includes(file));
  const spoken = mappings.flatMap(({ queries }) => queries.flatMap((query) => query.files));
  const others = tables.filter((file) => !spoken.some(({ name }) => isCalled(file, name)));
  if (others.length > 0) throw refusalOf(others.map((file) => complaintOf({ file, line: 1, column: 1 }, said('ftmUnspoken'))));
  return { mappings, tables };
}

/** By what a list is told from others. */
function listOf(mapping: BoundMapping, { title, publisher }: PublishedAs): string {
  return JSON.stringify([title ?? mapping.label ?? mapping.dataset, publisher ?? mapping.publisher]);
}

/** What rows make by a mapping, all of it. */
async function readBy(
  mapping: BoundMapping,
  files: readonly string[],
  as: Omit<StreamedAs, 'mostMade' | 'mostRecords'>,
): Promise<ReadRecords> {
  const streamed = await streamedBy(mapping, files, { ...as, mostMade: mostHeld, mostRecords: Infinity });
  try {
    const [part] = await Array.fromAsync(streamed.parts());
    const { notes, listings, leftOut, waitsAlone } = streamed;
    const batch = part?.batch ?? emptyBatch;
    return {
      batch,
      complaints: [],
      placed: (complaints) => part?.placed(complaints) ?? [],
      letGo() {},
      hints: async () => [],
      notes,
      listings,
      waitsAlone: new Set(batch.allegations.flatMap(({ id }) => (waitsAlone?.(id) === true ? [id] : []))),
      ...(as.isLeaving && { leftOut }),
    };
  } finally {
    streamed.close?.();
  }
}

function isMapping(beginning: string): boolean {
  return signs.every((each) => each.test(beginning));
}
