import { isSuperseded } from '#server/domain/allegation.ts';
import { UsageRefused, type Command } from '#server/command/command.ts';
import { countsOf, lengthsOf, type Lengths } from '#server/command/counts.ts';
import { lostWords } from '#server/command/lostWords.ts';
import type { Salvaged } from '#server/engine/backup.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { exportFormats } from '#server/export/formats.ts';
import { createTally, leftOutSentences } from '#server/export/leftOut.ts';
import { isCriterion, readSelection, selectionCriteria, type Criterion } from '#server/export/selection/readSelection.ts';
import { selected } from '#server/export/selection/selected.ts';
import { writeWhole } from '#server/export/writeWhole.ts';

const names = exportFormats.map(({ name }) => name).join(', ');
const parts = Object.entries(selectionCriteria).map(([name, value]) => `[--${name} ${value}]`);

/** Writes everything that the store holds to a file. */
export const exportStore: Command = {
  name: 'export',
  usage: {
    args: `[--format NAME] [--force] [--damaged] ${parts.join(' ')} --out PATH`,
    does: `writes everything that the store holds to a file, or the part that is told: one dossier, some entities, what a filter keeps; the formats are ${names}, and the ending of PATH tells which; load takes the first two again; --force replaces a file, --damaged writes what is whole of a damaged store`,
  },
  async run(args, { say, open, kept }) {
    const { path, rest, force, named, damaged, criteria } = readFlags(args);
    if (path === null) throw new UsageRefused('a path is missing');
    const format = chosen(path, named);
    const selection = readSelection(criteria);
    const salvaged = damaged ? kept(rest).salvage() : null;
    const { store, close } = salvaged ? wholeOf(salvaged) : await open(rest);
    try {
      const lengths: Lengths[] = [];
      const earlier = { claims: 0 };
      const tally = createTally();
      const { counted, leaveOut } = tally;
      await writeWhole(path, format.write(measured(selected(store.export(), selection, leaveOut), lengths, earlier), tally), force);
      const written = counted().has('DECISION') ? lengths.map((each) => ({ ...each, decisions: { length: 0 } })) : lengths;
      say(`${path} is written${format.isReadAgain ? ':' : ' from'} ${countsOf(...written)}`);
      if (earlier.claims > 0) say(`of the claims, ${earlier.claims} are of earlier editions, and counted nowhere else`);
      for (const words of leftOutSentences(counted(), format.name)) say(words);
      if (salvaged) for (const words of lostWords(salvaged)) say(`left out, for ${words}`);
    } finally {
      await close();
    }
  },
  failed: (args) => `${readFlags(args).path} is not written`,
};

type Flags = {
  readonly path: string | null;
  readonly rest: readonly string[];
  readonly force: boolean;
  readonly damaged: boolean;
  readonly named: string | null;
  readonly criteria: ReadonlyMap<Criterion, string>;
};

const valued = ['format', 'out'] as const;

/** The flags that are ours; path: what --out names, or else the first argument; rest: what chooses the store. */
function readFlags(args: readonly string[]): Flags {
  const rest: string[] = [];
  const switches = new Set<string>();
  const given = new Map<(typeof valued)[number], string>();
  const criteria = new Map<Criterion, string>();
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [flag = '', ...joined] = arg.split('=');
    const name = flag.startsWith('--') ? flag.slice(2) : '';
    const value = () => (joined.length > 0 ? joined.join('=') : (args[(at += 1)] ?? ''));
    const own = valued.find((each) => each === name);
    if (arg === '--force' || arg === '--damaged') switches.add(name);
    else if (own) given.set(own, value());
    else if (isCriterion(name)) criteria.set(name, value());
    else rest.push(arg);
  }
  const out = given.get('out') ?? null;
  const isFirst = out === null && rest[0] !== undefined && !rest[0].startsWith('--');
  return {
    path: isFirst ? (rest[0] ?? null) : out,
    rest: isFirst ? rest.slice(1) : rest,
    force: switches.has('force'),
    damaged: switches.has('damaged'),
    named: given.get('format') ?? null,
    criteria,
  };
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

function chosen(path: string, named: string | null): ExportFormat {
  if (named === null) return exportFormats.find(({ ending }) => path.toLowerCase().endsWith(ending)) ?? exportFormats[0];
  const format = exportFormats.find(({ name }) => name === named);
  if (!format) throw new ExportRefused(`${JSON.stringify(named)} is no format; there are ${names}`);
  return format;
}

/** The batches; how much each held is kept once it has gone by. */
async function* measured(batches: AsyncIterable<Batch>, lengths: Lengths[], earlier: { claims: number }): AsyncIterable<Batch> {
  for await (const batch of batches) {
    earlier.claims += batch.allegations.filter(isSuperseded).length;
    lengths.push(lengthsOf(batch));
    yield batch;
  }
}
