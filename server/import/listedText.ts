import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { toId } from '#server/domain/id.ts';
import { fileText } from '#server/import/fileText.ts';
import type { PublishedAs } from '#server/import/importFormat.ts';
import type { ListedLines } from '#server/import/listedClaim.ts';
import { listingOf, type Listing } from '#server/import/listing.ts';

/** The text of a file, whose lines claims cite. listing: the list that it is. */
export type ListedText = {
  readonly file: string;
  readonly text: string;
  readonly listing: Listing;
  lines: (lineFrom: number, lineTo: number) => ListedLines;
};

/** The text of a file, as what its publisher lists. Throws ImportRefused where it is none. */
export async function listedText(file: string, published: PublishedAs): Promise<ListedText> {
  const { text, sha256 } = await fileText(file);
  const name = basename(file);
  const all = text.split('\n');
  let last: ListedLines = { lineFrom: 0, lineTo: 0, sha256: '' };
  return {
    file,
    text,
    listing: ofOneFile(
      listingOf({ title: published.title ?? name, publisher: published.publisher }, { path: file, sha256 }),
      published.publisher,
    ),
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

/** The ids of a graph say nothing beyond its file: a node 1 of one is nobody in another, of whatever title. So they begin with that of the document. */
function ofOneFile({ path, document, publisher, dossier, accordingTo }: Listing, named: string | null): Listing {
  const { id } = document;
  const by = named === null ? { ...publisher, id: toId(`${id}:by:publisher`) } : publisher;
  return {
    id,
    path,
    document: { ...document, publisher: by.id },
    publisher: by,
    dossier: { ...dossier, id: toId(`${id}:file`) },
    accordingTo,
  };
}
