import type { CommandWorld } from '#server/command/command.ts';
import { countsOf } from '#server/command/counts.ts';
import type { ImportFlags } from '#server/command/importFlags.ts';
import { createProgress } from '#server/command/progress.ts';
import type { Signature } from '#server/domain/change.ts';
import type { StreamedRecords } from '#server/import/importFormat.ts';
import type { LandingStore } from '#server/import/land.ts';
import { landParts, triedParts, type PartCounts } from '#server/import/landParts.ts';
import { mappedRecords, type MappedFiles } from '#server/import/table/mappedRecords.ts';

const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;

/** What is brought: tables by a mapping. */
type Brought = Omit<ImportFlags, 'mapping'> & {
  readonly tables: MappedFiles['files'];
  readonly mapping: string;
  readonly signature: Omit<Signature, 'id'>;
};

/** Brings tables to a store by a mapping, row by row, and says how it goes on. */
export async function importTables(store: LandingStore, brought: Brought, { say, warn, now, stopping }: CommandWorld): Promise<void> {
  const { tables, mapping, published, files, isDryRun, isJson, signature } = brought;
  const stop = stopping();
  const progress = createProgress(now, warn);
  const streamed = await mappedRecords({ files: tables, mapping, published, stop, told: (rows) => progress('read', rows, null) });
  const going = {
    stop,
    told: (what: 'checked' | 'written' | 'set back', rows: number) => progress(what, rows, what === 'set back' ? null : streamed.rows),
  };
  const said = { say, isJson, files, streamed };
  if (isDryRun) return sayTried(said, await triedParts(store, streamed, going));
  const { read, created, changed } = await landParts(store, streamed, signature, going);
  if (isJson) {
    const counts = lists.map(
      (list) => [list, { read: read[list].read, created: created.get(list) ?? 0, changed: changed.get(list) ?? 0 }] as const,
    );
    return say(
      JSON.stringify({ written: true, files, rows: streamed.rows, ...Object.fromEntries(counts), notes: streamed.notes, complaints: [] }),
    );
  }
  for (const note of streamed.notes) say(note);
  say(`${files.join(', ')} is imported: ${rowWords(streamed.rows)}, ${counted(read)}`);
  if (created.size + changed.size === 0) say('nothing of it was new: the store is as it was');
}

type Said = {
  readonly say: CommandWorld['say'];
  readonly isJson: boolean;
  readonly files: readonly string[];
  readonly streamed: StreamedRecords;
};

function sayTried({ say, isJson, files, streamed }: Said, counts: PartCounts): void {
  if (isJson) return say(JSON.stringify({ written: false, files, rows: streamed.rows, ...counts, notes: streamed.notes, complaints: [] }));
  for (const note of streamed.notes) say(note);
  say(`${files.join(', ')} can be imported: ${rowWords(streamed.rows)}, ${counted(counts)}`);
  const there = lists
    .filter((list) => counts[list].there > 0)
    .map((list) => `${counts[list].there} of the ${list === 'allegations' ? 'claims' : list}`);
  if (there.length > 0) say(`in the store already, and written again only where they differ: ${there.join(', ')}`);
  say('nothing was written');
}

function rowWords(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

function counted(counts: PartCounts): string {
  const length = (list: (typeof lists)[number]) => ({ length: counts[list].read });
  return countsOf({
    documents: length('documents'),
    entities: length('entities'),
    allegations: length('allegations'),
    relationships: length('relationships'),
    decisions: { length: 0 },
  });
}
