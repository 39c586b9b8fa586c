import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { refusalOf } from '#server/import/importRefused.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** What an archive may hold at most: entries, bytes of one and of all once they are open, how many times larger than packed (beyond a first part), and folders within folders. */
const archiveLimits = {
  entries: 2_000,
  entryBytes: 1_000_000_000,
  allBytes: 2_000_000_000,
  ratio: 200,
  freeBytes: 10_000_000,
  depth: 10,
} as const;

/** An archive that was opened, whose entries are read as they are asked for. */
export type Archive = {
  readonly names: readonly string[];
  /** The bytes of an entry; none where there is no such entry. Throws ImportRefused where they are not as the archive says. */
  read: (name: string) => AsyncIterable<Buffer>;
};

/** Works with a ZIP file while it is open. Throws ImportRefused where it is none, is encrypted, or holds more than it may; nothing of it is written to a disk. unopened: what is told where it cannot be opened. */
export async function* withArchive<Item>(
  file: string,
  work: (archive: Archive) => AsyncIterable<Item>,
  unopened: Said = said('noArchive'),
): AsyncIterable<Item> {
  const refused = (wrong: Said, cause?: unknown) => refusalOf([complaintOf({ file, line: 1, column: 1 }, wrong)], { cause });
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true });
  } catch (error) {
    throw refused(unopened, error);
  }
  try {
    const entries = await entriesOf(zip, refused);
    yield* work({
      names: [...entries.keys()],
      async *read(name) {
        const entry = entries.get(name);
        if (entry === undefined) return;
        let bytes = 0;
        try {
          const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
          for await (const chunk of stream) {
            bytes += chunk.length;
            if (bytes > archiveLimits.entryBytes) throw new RangeError('more bytes than it may hold');
            yield chunk;
          }
        } catch (error) {
          throw refused(said('entryUnopened', { name }), error);
        }
      },
    });
  } finally {
    zip.close();
  }
}

type Refused = (wrong: Said, cause?: unknown) => Error;

async function entriesOf(zip: ZipFile, refused: Refused): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let all = 0;
  const found: AsyncIterable<Entry> = zip.eachEntry();
  try {
    for await (const entry of found) {
      const { fileName, uncompressedSize, compressedSize } = entry;
      all += uncompressedSize;
      const wrong = faultOf(entry, entries.size, all);
      if (wrong !== null) throw refused(wrong);
      if (entries.has(fileName)) throw refused(said('entryTwice', { name: fileName }));
      if (uncompressedSize > archiveLimits.freeBytes && uncompressedSize > compressedSize * archiveLimits.ratio)
        throw refused(said('entryPacked', { name: fileName, ratio: `${archiveLimits.ratio}` }));
      entries.set(fileName, entry);
    }
  } catch (error) {
    if (error instanceof Error && 'complaints' in error) throw error;
    throw refused(said('archiveUnlisted'), error);
  }
  return entries;
}

function faultOf({ fileName, uncompressedSize, ...entry }: Entry, count: number, all: number): Said | null {
  const isEncrypted = (entry.generalPurposeBitFlag & 1) === 1;
  if (isEncrypted) return said('archiveLocked');
  if (count >= archiveLimits.entries) return said('archiveFiles', { most: `${archiveLimits.entries}` });
  if (fileName.split('/').length > archiveLimits.depth) return said('archiveDeep', { most: `${archiveLimits.depth}` });
  if (uncompressedSize > archiveLimits.entryBytes || all > archiveLimits.allBytes) return said('archiveLarge');
  return null;
}
