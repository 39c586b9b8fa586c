import { countsOf } from '#server/command/counts.ts';
import { countedLists, type ImportReport } from '#server/import/bring.ts';

/** Says what an import found or did, in words or as JSON. */
export function sayReport(
  report: ImportReport,
  { files, isJson }: { readonly files: readonly string[]; readonly isJson: boolean },
  say: (line: string) => void,
): void {
  const { rows, notes, written, counts, decisions } = report;
  if (isJson) return say(JSON.stringify({ written, files, ...(rows === null ? {} : { rows }), ...counts, notes, complaints: [] }));
  for (const note of notes) say(note);
  const length = (list: (typeof countedLists)[number]) => ({ length: counts[list].read });
  const held = countsOf({
    documents: length('documents'),
    entities: length('entities'),
    allegations: length('allegations'),
    relationships: length('relationships'),
    decisions: { length: decisions },
  });
  say(`${files.join(', ')} ${written ? 'is' : 'can be'} imported: ${rows === null ? '' : `${rowWords(rows)}, `}${held}`);
  if (report.written) {
    if (countedLists.every((list) => report.counts[list].created + report.counts[list].changed === 0))
      say('nothing of it was new: the store is as it was');
    return;
  }
  const there = countedLists
    .filter((list) => report.counts[list].there > 0)
    .map((list) => `${report.counts[list].there} of the ${list === 'allegations' ? 'claims' : list}`);
  if (there.length > 0) say(`in the store already, and written again only where they differ: ${there.join(', ')}`);
  say('nothing was written');
}

function rowWords(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
