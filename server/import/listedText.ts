import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PublishedAs } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { ListedLines } from '#server/import/listedClaim.ts';
import { listingOf, type Listing } from '#server/import/listing.ts';

/** The text of a file, whose lines claims cite. listing: the list that it is. */
export type ListedText = {
  readonly file: string;
  readonly text: string;
  readonly listing: Listing;
  lines: (lineFrom: number, lineTo: number) => ListedLines;
};

const mostBytes = 100_000_000;

/** The text of a file of at most 100 MB, in UTF-8. Throws ImportRefused where it is none. */
export async function listedText(file: string, published: PublishedAs): Promise<ListedText> {
  const refused = (message: string, cause?: unknown) => refusalOf([{ file, line: 1, column: 1, message }], { cause });
  const bytes = await bytesOf(file, refused);
  if (!isUtf8(bytes)) throw refused('is not UTF-8; save the file as UTF-8');
  const text = bytes.toString('utf8');
  if (text.trim() === '') throw refused('is empty');
  const name = basename(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const all = text.split('\n');
  let last: ListedLines = { lineFrom: 0, lineTo: 0, sha256: '' };
  return {
    file,
    text,
    listing: listingOf({ title: published.title ?? name, publisher: published.publisher }, { name, sha256 }),
    lines(lineFrom, lineTo) {
      if (last.lineFrom !== lineFrom || last.lineTo !== lineTo) {
        const cited = all
          .slice(lineFrom - 1, lineTo)
          .join('\n')
          .trim()
          .normalize('NFC');
        last = { lineFrom, lineTo, sha256: createHash('sha256').update(cited).digest('hex') };
      }
      return last;
    },
  };
}

async function bytesOf(file: string, refused: (message: string, cause?: unknown) => Error): Promise<Buffer> {
  try {
    if ((await stat(file)).size > mostBytes) throw refused('is larger than 100 MB; divide it');
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw refused('is no file that can be read; see to its permissions', error);
    throw error;
  }
}
