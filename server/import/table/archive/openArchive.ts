import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { refusalOf } from '#server/import/importRefused.ts';

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

/** Works with a ZIP file while it is open. Throws ImportRefused where it is none, is encrypted, or holds more than it may; nothing of it is written to a disk. what: what it is called. */
export async function* withArchive<Item>(
  file: string,
  work: (archive: Archive) => AsyncIterable<Item>,
  what = 'archive',
): AsyncIterable<Item> {
  const refused = (message: string, cause?: unknown) => refusalOf([{ file, line: 1, column: 1, message }], { cause });
  let zip: ZipFile;
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true });
  } catch (error) {
    throw refused(`is no ${what} that can be opened, or only the beginning of one; save it anew`, error);
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
          throw refused(`holds ${JSON.stringify(name)}, which cannot be opened; save the file anew`, error);
        }
      },
    });
  } finally {
    zip.close();
  }
}

type Refused = (message: string, cause?: unknown) => Error;

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
      if (entries.has(fileName)) throw refused(`holds ${JSON.stringify(fileName)} twice`);
      if (uncompressedSize > archiveLimits.freeBytes && uncompressedSize > compressedSize * archiveLimits.ratio)
        throw refused(
          `holds ${JSON.stringify(fileName)}, which is more than ${archiveLimits.ratio} times as large as it is packed; it is not opened`,
        );
      entries.set(fileName, entry);
    }
  } catch (error) {
    if (error instanceof Error && 'complaints' in error) throw error;
    throw refused('is an archive whose list of files cannot be read; save it anew', error);
  }
  return entries;
}

function faultOf({ fileName, uncompressedSize, ...entry }: Entry, count: number, all: number): string | null {
  const isEncrypted = (entry.generalPurposeBitFlag & 1) === 1;
  if (isEncrypted) return 'is locked with a password; save it without one';
  if (count >= archiveLimits.entries) return `holds more than ${archiveLimits.entries} files`;
  if (fileName.split('/').length > archiveLimits.depth) return `holds folders within folders deeper than ${archiveLimits.depth}`;
  if (uncompressedSize > archiveLimits.entryBytes || all > archiveLimits.allBytes) return 'holds more bytes than are opened; divide it';
  return null;
}
