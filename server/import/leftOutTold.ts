import { tagOf } from '#graph-schema/generated/ontology.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import type { LeftOut } from '#server/import/importFormat.ts';
import type { Listing } from '#server/import/listing.ts';
import { said, saidIn } from '#server/import/words/said.ts';

const mostLines = 20;
const digestShown = 16;

/** What is told with documents of the rows that are left out of them: how many, of which files, and the first of them. */
export function leftOutTold({ rows, complaints }: LeftOut, listings: readonly Listing[]): Localized {
  const files = listings.flatMap(({ path, document }) => {
    const lines = [...new Set(complaints.flatMap(({ file, line }) => (file === path ? [line] : [])))].toSorted((a, b) => a - b);
    return lines.length === 0 ? [] : [`${markOf(document)}: ${lines.slice(0, mostLines).join(', ')}`];
  });
  return localized((_, language) => saidIn(said('rowsLeftOut', { count: rows, rows: files.join('; ') }), language));
}

/** Whether a text tells that rows of a document are left out. */
export function tellsLeftOut(text: Localized, document: DocumentRecord): boolean {
  return Object.values(text).some((each) => each.includes(markOf(document)));
}

/** What is told of documents that came before, and what is told of those that come now, each once. */
export function toldTogether(before: Localized, now: Localized): Localized {
  return localized((_, language) => {
    const [earlier, own] = [before[tagOf[language]], now[tagOf[language]]];
    if (earlier === undefined || own === undefined) return earlier ?? own ?? null;
    return earlier.split('\n').includes(own) ? earlier : `${earlier}\n${own}`;
  });
}

/** A file as it is told: by its name, and by the beginning of its digest, for another edition may have the name. */
function markOf({ fileName, title, sha256 }: DocumentRecord): string {
  return `${fileName ?? title} (SHA-256 ${sha256?.slice(0, digestShown) ?? '?'}…)`;
}
