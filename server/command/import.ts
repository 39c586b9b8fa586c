import { basename } from 'node:path';
import { UsageRefused, type Command } from '#server/command/command.ts';
import { countsOf } from '#server/command/counts.ts';
import { importFlags, type ImportFlags } from '#server/command/importFlags.ts';
import type { RecordRef } from '#server/domain/change.ts';
import type { Batch } from '#server/engine/batch.ts';
import { readRecords } from '#server/import/formats.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import { land, tried, type LandingStore } from '#server/import/land.ts';

const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;

/** Brings files of any format to the store, whole or not at all. */
export const importFiles: Command = {
  name: 'import',
  usage: {
    args: '[--format NAME] [--title TEXT] [--publisher TEXT] [--dry-run] [--json] FILE...',
    does: 'brings files to the store, whole or not at all, as what their publisher claims; bringing them again changes nothing; --dry-run only says what would be written',
  },
  async run(args, { say, open, by, now }) {
    const flags = importFlags(args);
    const [first] = flags.files;
    if (first === undefined) throw new UsageRefused('a file is missing');
    const { store, close } = await open(flags.rest);
    try {
      const read = await readRecords(flags.files, flags.as);
      const why = `import ${flags.files.map((file) => basename(file)).join(', ')}`;
      if (flags.isDryRun) sayTried(flags, read.batch, await tried(store, read), say);
      else sayLanded(flags, await landed(store, read, { by, at: now().toISOString(), why }), say);
    } catch (error) {
      if (flags.isJson && error instanceof ImportRefused) say(JSON.stringify({ written: false, complaints: error.complaints }));
      throw error;
    } finally {
      await close();
    }
  },
  failed: () => 'nothing was written',
};

type Landed = { readonly batch: Batch; readonly created: readonly RecordRef[]; readonly changed: readonly RecordRef[] };

async function landed(store: LandingStore, read: ReadRecords, signature: Parameters<typeof land>[2]): Promise<Landed> {
  const { batch, changed } = await land(store, read, signature);
  return { batch, created: changed.created, changed: changed.changed };
}

function sayTried(
  { files, isJson }: ImportFlags,
  batch: Batch,
  known: Readonly<Record<(typeof lists)[number], number>>,
  say: (line: string) => void,
): void {
  if (isJson) {
    const counts = Object.fromEntries(lists.map((list) => [list, { read: batch[list].length, there: known[list] }]));
    return say(JSON.stringify({ written: false, files, ...counts, complaints: [] }));
  }
  say(`${files.join(', ')} can be imported: ${countsOf(batch)}`);
  const there = lists.filter((list) => known[list] > 0).map((list) => `${known[list]} of the ${list === 'allegations' ? 'claims' : list}`);
  if (there.length > 0) say(`in the store already, and written again only where they differ: ${there.join(', ')}`);
  say('nothing was written');
}

function sayLanded({ files, isJson }: ImportFlags, { batch, created, changed }: Landed, say: (line: string) => void): void {
  if (isJson) {
    const count = (refs: readonly RecordRef[], list: (typeof lists)[number]) => refs.filter((ref) => ref.list === list).length;
    const counts = Object.fromEntries(
      lists.map((list) => [list, { read: batch[list].length, created: count(created, list), changed: count(changed, list) }]),
    );
    return say(JSON.stringify({ written: true, files, ...counts, complaints: [] }));
  }
  say(`${files.join(', ')} is imported: ${countsOf(batch)}`);
  if (created.length + changed.length === 0) say('nothing of it was new: the store is as it was');
}
