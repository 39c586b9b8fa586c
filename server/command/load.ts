import { basename } from 'node:path';
import { pathOf, type Command } from '#server/command/command.ts';
import { countsOf } from '#server/export/counts.ts';
import { createProgress } from '#server/command/progress.ts';
import { asTheyAre, readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { saidIn } from '#server/import/words/said.ts';

const aWhile = 1_000;

/** Writes files to the store, whole or not at all. */
export const load: Command = {
  name: 'load',
  usage: { args: 'PATH', does: 'writes it to the store, whole or not at all; loading it again changes nothing' },
  async run(args, { say, open, by, now, warn }) {
    const path = pathOf(args);
    const { store, close } = await open(args.slice(1));
    try {
      const signature = { by, at: now().toISOString(), why: `load ${basename(path)}` };
      const begun = now().getTime();
      const told = createProgress(now, warn, 'records');
      const read = await readRecords(path, { ...asTheyAre, told: (records, of) => told('read', records, of) });
      if (now().getTime() - begun > aWhile) warn(`read: ${countsOf(read.batch)}; they are written now, all or none`);
      const { batch } = await land(store, read, signature);
      for (const note of read.notes ?? []) say(saidIn(note, 'EN'));
      say(`${path} is loaded: ${countsOf(batch)}`);
    } finally {
      await close();
    }
  },
  failed: (args) => `${args[0]} is not loaded; nothing was written`,
};
