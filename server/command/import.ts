import { basename } from 'node:path';
import { UsageRefused, type Command, type CommandWorld } from '#server/command/command.ts';
import { countsOf } from '#server/command/counts.ts';
import { importFlags, type ImportFlags } from '#server/command/importFlags.ts';
import { guessMapping } from '#server/command/guessMapping.ts';
import { importTables } from '#server/command/importTables.ts';
import type { RecordRef, Signature } from '#server/domain/change.ts';
import type { Batch } from '#server/engine/batch.ts';
import { importFormats, readRecords } from '#server/import/formats.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import { land, tried, type LandingStore } from '#server/import/land.ts';
import { tablesAt } from '#server/import/table/tablesAt.ts';

const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;

/** Brings files of any format to the store, whole or not at all. */
export const importFiles: Command = {
  name: 'import',
  usage: {
    args: '[--format NAME] [--mapping FILE [--guess]] [--title TEXT] [--publisher TEXT] [--dry-run] [--json] FILE...',
    does: 'brings files to the store, whole or not at all, as what their publisher claims; a table is read by a mapping, which says what its columns mean, and which --guess begins for you; bringing them again changes nothing; --dry-run only says what would be written',
  },
  async run(args, world) {
    const flags = importFlags(args);
    const { say, open, by, now } = world;
    if (flags.files.length === 0) throw new UsageRefused('a file is missing');
    try {
      if (flags.isGuess) return await guessMapping(flags, say);
      const tables = await tablesAt(flags.files, flags.format, flags.mapping);
      const { store, close } = await open(flags.rest);
      try {
        const signature = { by, at: now().toISOString(), why: `import ${flags.files.map((file) => basename(file)).join(', ')}` };
        if (tables !== null && flags.mapping !== null)
          await importTables(store, { ...flags, tables, mapping: flags.mapping, signature }, world);
        else await importRecords(store, flags, signature, world);
      } finally {
        await close();
      }
    } catch (error) {
      if (flags.isJson && error instanceof ImportRefused) say(JSON.stringify({ written: false, complaints: error.complaints }));
      throw error;
    }
  },
  failed: () => 'nothing was written',
};

async function importRecords(
  store: LandingStore,
  flags: ImportFlags,
  signature: Omit<Signature, 'id'>,
  { say }: CommandWorld,
): Promise<void> {
  const format = importFormats.find((each) => each === flags.format) ?? null;
  const read = await readRecords(flags.files, { format, published: flags.published });
  const { notes = [] } = read;
  if (flags.isDryRun) return sayTried(flags, { batch: read.batch, known: await tried(store, read), notes }, say);
  const { batch, changed } = await land(store, read, signature);
  sayLanded(flags, { batch, created: changed.created, changed: changed.changed, notes }, say);
}

type Read = { readonly batch: Batch; readonly notes: readonly string[] };
type Tried = Read & { readonly known: Readonly<Record<(typeof lists)[number], number>> };
type Landed = Read & { readonly created: readonly RecordRef[]; readonly changed: readonly RecordRef[] };

function sayTried({ files, isJson }: ImportFlags, { batch, known, notes }: Tried, say: (line: string) => void): void {
  if (isJson) {
    const counts = Object.fromEntries(lists.map((list) => [list, { read: batch[list].length, there: known[list] }]));
    return say(JSON.stringify({ written: false, files, ...counts, notes, complaints: [] }));
  }
  for (const note of notes) say(note);
  say(`${files.join(', ')} can be imported: ${countsOf(batch)}`);
  const there = lists.filter((list) => known[list] > 0).map((list) => `${known[list]} of the ${list === 'allegations' ? 'claims' : list}`);
  if (there.length > 0) say(`in the store already, and written again only where they differ: ${there.join(', ')}`);
  say('nothing was written');
}

function sayLanded({ files, isJson }: ImportFlags, { batch, created, changed, notes }: Landed, say: (line: string) => void): void {
  if (isJson) {
    const count = (refs: readonly RecordRef[], list: (typeof lists)[number]) => refs.filter((ref) => ref.list === list).length;
    const counts = Object.fromEntries(
      lists.map((list) => [list, { read: batch[list].length, created: count(created, list), changed: count(changed, list) }]),
    );
    return say(JSON.stringify({ written: true, files, ...counts, notes, complaints: [] }));
  }
  for (const note of notes) say(note);
  say(`${files.join(', ')} is imported: ${countsOf(batch)}`);
  if (created.length + changed.length === 0) say('nothing of it was new: the store is as it was');
}
