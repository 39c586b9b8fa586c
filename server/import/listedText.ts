import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { toId, type Id } from '#server/domain/id.ts';
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

/** The text of a file, as what its publisher lists. isLasting: as in a Listing. Throws ImportRefused where it is none. */
export async function listedText(file: string, published: PublishedAs, isLasting: boolean): Promise<ListedText> {
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
      isLasting,
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
function ofOneFile(listing: Listing, named: string | null, isLasting: boolean): Listing {
  const { id } = listing.document;
  const publisher = named === null ? { ...listing.publisher, id: unnamedIn(id) } : listing.publisher;
  return withinFile({ ...listing, publisher, ofFile: { list: listing.id, isLasting } }, id);
}

/** A file as an edition of the one that is the first of them, whose ids it has. root: the document of that. */
export function withinFile(listing: Listing, root: Id): Listing {
  const { id, document, dossier } = listing;
  const publisher = listing.publisher.id === unnamedIn(id) ? { ...listing.publisher, id: unnamedIn(root) } : listing.publisher;
  return {
    ...listing,
    id: root,
    publisher,
    document: { ...document, publisher: publisher.id },
    dossier: { ...dossier, id: toId(`${root}${fileEnding}`) },
  };
}

/** The first document of the file that a dossier is; null of every other dossier. list: as in a Listing. */
export function rootOf(dossier: Id, list: Id): Id | null {
  const root = dossier.slice(0, -fileEnding.length);
  return dossier.startsWith(`${list}:`) && dossier.endsWith(fileEnding) && !root.slice(list.length + 1).includes(':') ? toId(root) : null;
}

const fileEnding = ':file';

function unnamedIn(id: Id): Id {
  return toId(`${id}:by:publisher`);
}
