import { pathOf, type Command } from '#server/command/command.ts';
import { countsOf, lengthsOf, type Lengths } from '#server/command/counts.ts';
import type { Salvaged } from '#server/engine/backup.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { exportFormats } from '#server/export/formats.ts';
import { createTally, leftOutWords } from '#server/export/leftOut.ts';
import { writeWhole } from '#server/export/writeWhole.ts';

const mostNamed = 20;
const names = exportFormats.map(({ name }) => name).join(', ');

/** Writes everything that the store holds to a file. */
export const exportStore: Command = {
  name: 'export',
  usage: {
    args: '[--format NAME] [--force] [--damaged] PATH',
    does: `writes everything that the store holds to a file that load takes again; the formats are ${names}, and the ending of PATH tells which; --force replaces a file, --damaged writes what is whole of a damaged store`,
  },
  async run(args, { say, open, kept }) {
    const { rest, force, named, damaged } = readFlags(args);
    const path = pathOf(rest);
    const format = chosen(path, named);
    const salvaged = damaged ? kept(rest.slice(1)).salvage() : null;
    const { store, close } = salvaged ? wholeOf(salvaged) : await open(rest.slice(1));
    try {
      const lengths: Lengths[] = [];
      const { leaveOut, counted } = createTally();
      await writeWhole(path, format.write(measured(store.export(), lengths), leaveOut), force);
      const written = counted().has('DECISION') ? lengths.map((each) => ({ ...each, decisions: { length: 0 } })) : lengths;
      say(`${path} is written: ${countsOf(...written)}`);
      for (const words of leftOutWords(counted())) say(`left out, for ${format.name} has no words for it: ${words}`);
      if (salvaged) for (const words of lostWords(salvaged)) say(words);
    } finally {
      await close();
    }
  },
  failed: (args) => `${readFlags(args).rest[0]} is not written`,
};

type Flags = { readonly rest: readonly string[]; readonly force: boolean; readonly damaged: boolean; readonly named: string | null };

/** The flags that are ours; rest: the path and what chooses the store. */
function readFlags(args: readonly string[]): Flags {
  const rest: string[] = [];
  let force = false;
  let damaged = false;
  let named: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg === '--force') force = true;
    else if (arg === '--damaged') damaged = true;
    else if (arg === '--format') named = args[(at += 1)] ?? '';
    else if (arg.startsWith('--format=')) named = arg.slice('--format='.length);
    else rest.push(arg);
  }
  return { rest, force, damaged, named };
}

/** A store of what is whole of a damaged one. */
function wholeOf({ batch }: Salvaged) {
  const store = {
    async *export() {
      yield batch;
    },
  };
  return { store, close: async () => undefined };
}

/** What was left out of a damaged store, in words. */
function lostWords({ damaged, naming }: Salvaged): string[] {
  const listed = (lost: Salvaged['damaged'], why: string) =>
    [...lost].map(([list, ids]) => `left out, for ${why}: ${ids.length} of the ${list} (${idsInWords(ids)})`);
  return [...listed(damaged, 'what was written cannot be read any more'), ...listed(naming, 'they name what is left out')];
}

function idsInWords(ids: readonly string[]): string {
  return `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''}`;
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
