import { pathOf, type Command } from '#server/command/command.ts';
import { countsOf, lengthsOf, type Lengths } from '#server/command/counts.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { exportFormats } from '#server/export/formats.ts';
import { createTally, leftOutWords } from '#server/export/leftOut.ts';
import { writeWhole } from '#server/export/writeWhole.ts';

const names = exportFormats.map(({ name }) => name).join(', ');

/** Writes everything that the store holds to a file. */
export const exportStore: Command = {
  name: 'export',
  usage: {
    args: '[--format NAME] [--force] PATH',
    does: `writes everything that the store holds to a file that load takes again; the formats are ${names}, and the ending of PATH tells which; --force replaces a file`,
  },
  async run(args, { say, open }) {
    const { rest, force, named } = readFlags(args);
    const path = pathOf(rest);
    const format = chosen(path, named);
    const { store, close } = await open(rest.slice(1));
    try {
      const lengths: Lengths[] = [];
      const { leaveOut, counted } = createTally();
      await writeWhole(path, format.write(measured(store.export(), lengths), leaveOut), force);
      const written = counted().has('DECISION') ? lengths.map((each) => ({ ...each, decisions: { length: 0 } })) : lengths;
      say(`${path} is written: ${countsOf(...written)}`);
      for (const words of leftOutWords(counted())) say(`left out, for ${format.name} has no words for it: ${words}`);
    } finally {
      await close();
    }
  },
  failed: (args) => `${readFlags(args).rest[0]} is not written`,
};

type Flags = { readonly rest: readonly string[]; readonly force: boolean; readonly named: string | null };

/** The flags that are ours; rest: the path and what chooses the store. */
function readFlags(args: readonly string[]): Flags {
  const rest: string[] = [];
  let force = false;
  let named: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--force') force = true;
    else if (arg === '--format') named = args[(at += 1)] ?? '';
    else if (arg.startsWith('--format=')) named = arg.slice('--format='.length);
    else rest.push(arg);
  }
  return { rest, force, named };
}

function chosen(path: string, named: string | null): ExportFormat {
  if (named === null) return exportFormats.find(({ ending }) => path.toLowerCase().endsWith(ending)) ?? exportFormats[0];
  const format = exportFormats.find(({ name }) => name === named);
  if (!format) throw new ExportRefused(`${JSON.stringify(named)} is no format; there are ${names}`);
  return format;
}

/** The batches; how much each held is kept once it has gone by. */
async function* measured(batches: AsyncIterable<Batch>, lengths: Lengths[]): AsyncIterable<Batch> {
  for await (const batch of batches) {
    lengths.push(lengthsOf(batch));
    yield batch;
  }
}
