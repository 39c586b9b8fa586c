import { basename } from 'node:path';
import { UsageRefused, type Command } from '#server/command/command.ts';
import { importFlags } from '#server/command/importFlags.ts';
import { guessMapping } from '#server/command/guessMapping.ts';
import { createProgress } from '#server/command/progress.ts';
import { sayReport } from '#server/command/sayReport.ts';
import { ServerLeft, throughServer } from '#server/command/throughServer.ts';
import { unlessLocked } from '#server/command/unlessLocked.ts';
import { Failure, StoreLocked } from '#server/engine/failure.ts';
import { bringing } from '#server/import/bring.ts';
import { importFormats } from '#server/import/formats.ts';
import { growthOfTables, withHeapGrowing } from '#server/import/heapGrowth.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import { staying } from '#server/import/importStays.ts';
import { tableFormats } from '#server/import/table/tableFormats.ts';

/** Brings files of any format to the store, whole or not at all. */
export const importFiles: Command = {
  name: 'import',
  usage: {
    args: '[--format NAME] [--mapping FILE [--guess]] [--title TEXT] [--publisher TEXT] [--edition newer|further] [--leave-out-faulty-rows] [--dry-run] [--json] FILE...',
    does: `brings files to the store, whole or not at all, as what their publisher claims; the formats are ${namesOf(importFormats)}, which a file's beginning and ending tell; a table (${namesOf(tableFormats)}) is read by a mapping, which says what its columns mean, and which --guess begins for you; bringing them again changes nothing; a newer edition of a file that is there is compared with it: what it no longer says is marked as that, and stays; a fault in a row of a table, a line of NDJSON or FollowTheMoney, or a node, an edge or an object of a graph or a bundle refuses all, or, with --leave-out-faulty-rows, leaves out that one and what names it, and says so; --dry-run only says what would be written`,
  },
  async run(args, world) {
    const flags = importFlags(args);
    const { say, open, by, now, warn, stopping } = world;
    if (flags.files.length === 0) throw new UsageRefused('a file is missing');
    try {
      const { mapping } = flags;
      if (flags.isGuess && mapping === null) throw new UsageRefused('--guess needs --mapping FILE: where the guessed mapping is written');
      if (flags.isGuess && mapping !== null) return await guessMapping({ ...flags, mapping }, say);
      const signature = { by, at: now().toISOString(), why: `import ${flags.files.map((file) => basename(file)).join(', ')}` };
      const asked = { ...flags, signature, language: 'EN' } as const;
      const bring = await bringing(asked);
      const going = { stop: stopping(), told: createProgress(now, warn) };
      const opened = await unlessLocked(() => open(flags.rest));
      const server = opened instanceof StoreLocked ? world.kept(flags.rest).server() : null;
      if (!(opened instanceof StoreLocked)) {
        const { store, close } = opened;
        const brought = () => bring(store, going);
        await (mapping === null ? brought() : withHeapGrowing(growthOfTables, brought))
          .finally(close)
          .then((report) => sayReport(report, flags, say));
      } else if (server === null) throw opened;
      else sayReport(await throughServer(server, asked, going), flags, say);
    } catch (error) {
      if (flags.isJson && error instanceof ImportRefused) say(JSON.stringify({ written: false, complaints: error.complaints }));
      throw error;
    }
  },
  failed: (_, error) =>
    error instanceof ServerLeft || (error instanceof Failure && error.code === staying) ? null : 'nothing was written',
};

function namesOf(formats: readonly { readonly name: string }[]): string {
  return formats.map(({ name }) => name).join(', ');
}
