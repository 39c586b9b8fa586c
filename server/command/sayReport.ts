import { countsOf } from '#server/export/counts.ts';
import { countedLists, type ImportReport } from '#server/import/bring.ts';
import { toldOnce } from '#server/import/toldOnce.ts';
import type { EditionReport } from '#server/import/editions/editionReport.ts';

/** Says what an import found or did, in words or as JSON. */
export function sayReport(
  report: ImportReport,
  { files, isJson }: { readonly files: readonly string[]; readonly isJson: boolean },
  say: (line: string) => void,
): void {
  const { rows, notes, written, counts, decisions, editions, leftOut } = report;
  if (isJson)
    return say(JSON.stringify({ written, files, ...(rows === null ? {} : { rows }), ...counts, notes, editions, leftOut, complaints: [] }));
  for (const note of notes) say(note);
  if (leftOut.rows > 0) {
    say(`${leftWords(leftOut, rows !== null)} of ${leftOut.of} ${written ? 'left out' : 'to be left out'}:`);
    for (const line of toldOnce(leftOut.complaints)) say(`  ${line}`);
  }
  const length = (list: (typeof countedLists)[number]) => ({ length: counts[list].read });
  const held = countsOf({
    documents: length('documents'),
    entities: length('entities'),
    allegations: length('allegations'),
    relationships: length('relationships'),
    decisions: { length: decisions },
  });
  say(`${files.join(', ')} ${written ? 'is' : 'can be'} imported: ${rows === null ? '' : `${rowWords(rows)}, `}${held}`);
  const isNothing = countedLists.every((list) => counts[list].created + counts[list].changed === 0);
  const isAllNew = countedLists.every((list) => counts[list].created === counts[list].read);
  if (!isNothing && !isAllNew)
    for (const what of ['created', 'changed', 'left'] as const) {
      const number = (list: (typeof countedLists)[number]) => ({ length: numberOf(counts[list], what) });
      say(
        `${words[written ? 'done' : 'tried'][what]}: ${countsOf({
          documents: number('documents'),
          entities: number('entities'),
          allegations: number('allegations'),
          relationships: number('relationships'),
          decisions: { length: 0 },
        })}`,
      );
    }
  for (const each of editions) for (const line of editionLines(each)) say(line);
  if (isNothing) say(`nothing of it ${written ? 'was' : 'is'} new: the store ${written ? 'is' : 'stays'} as it was`);
  if (!written) say('nothing was written');
}

const words = {
  done: { created: 'created', changed: 'changed', left: 'left as they were' },
  tried: { created: 'to be created', changed: 'to be changed', left: 'to be left as they are' },
} as const;

function numberOf(
  { read, created, changed }: { readonly read: number; readonly created: number; readonly changed: number },
  what: 'created' | 'changed' | 'left',
): number {
  return { created, changed, left: read - created - changed }[what];
}

/** What an edition says otherwise than the one before, in lines: the numbers, and the first claims of each sort with their lines. */
function editionLines({ name, earlier, number, fresh, gone, changed, same, first }: EditionReport): readonly string[] {
  const before = `edition ${number - 1}`;
  const told = ({ line, words: claim }: EditionReport['first']['gone'][number]) => `line ${line ?? '?'}: ${claim}`;
  const more = (all: number, some: readonly unknown[]) => (all > some.length ? [`    and ${all - some.length} more`] : []);
  return [
    `${name} is edition ${number} of ${JSON.stringify(earlier.title)}; of its claims and those of ${before} (${earlier.name ?? earlier.title}): ${fresh} new, ${gone} no longer said, ${changed} changed, ${same} the same`,
    ...first.fresh.map((each) => `  new, ${told(each)}`),
    ...more(fresh, first.fresh),
    ...first.gone.map((each) => `  no longer said (${before}), ${told(each)}`),
    ...more(gone, first.gone),
    ...first.changed.flatMap((each) => [`  changed, ${told(each.before)}`, `    now ${told(each.after)}`]),
    ...more(changed, first.changed),
  ];
}

function leftWords({ rows, areEntries = false }: ImportReport['leftOut'], areRows: boolean): string {
  if (areEntries) return rows === 1 ? '1 entry' : `${rows} entries`;
  if (areRows) return rowWords(rows);
  return rows === 1 ? '1 line' : `${rows} lines`;
}

function rowWords(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}
