import { tagOf } from '#graph-schema/generated/ontology.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import { leftOutMark } from '#server/domain/leftOutMark.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import type { LeftOut } from '#server/import/importFormat.ts';
import { said, saidIn } from '#server/import/words/said.ts';

/** A file of which rows are left out. */
type LeftFile = { readonly path: string; readonly document: Pick<DocumentRecord, 'fileName' | 'title' | 'sha256'> };

const mostLines = 20;

/** What is told with documents of the rows that are left out of them: how many, of which files, and the first of them. */
export function leftOutTold({ rows, complaints }: LeftOut, listings: readonly LeftFile[]): Localized {
  const files = listings.flatMap(({ path, document }) => {
    const lines = [...new Set(complaints.flatMap(({ file, line }) => (file === path ? [line] : [])))].toSorted((a, b) => a - b);
    return lines.length === 0 ? [] : [`${leftOutMark(document)}: ${lines.slice(0, mostLines).join(', ')}`];
  });
  return localized((_, language) => saidIn(said('rowsLeftOut', { count: rows, rows: files.join('; ') }), language));
}

/** What is told of documents that came before, and what is told of those that come now, each once. */
export function toldTogether(before: Localized, now: Localized): Localized {
  return localized((_, language) => {
    const [earlier, own] = [before[tagOf[language]], now[tagOf[language]]];
    if (earlier === undefined || own === undefined) return earlier ?? own ?? null;
    return earlier.split('\n').includes(own) ? earlier : `${earlier}\n${own}`;
  });
}
