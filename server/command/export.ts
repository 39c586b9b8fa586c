import { UsageRefused, type Command } from '#server/command/command.ts';
import { exportThroughServer } from '#server/command/exportThroughServer.ts';
import { unlessLocked } from '#server/command/unlessLocked.ts';
import { lostWords } from '#server/command/lostWords.ts';
import type { Salvaged } from '#server/engine/backup.ts';
import { StoreLocked } from '#server/engine/failure.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { exportFormats } from '#server/export/formats.ts';
import { countedExport, type ExportTold } from '#server/export/exportTold.ts';
import { createTally } from '#server/export/leftOut.ts';
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
    const opened = salvaged ? wholeOf(salvaged) : await unlessLocked(() => open(rest));
    const server = opened instanceof StoreLocked ? kept(rest).server() : null;
    if (opened instanceof StoreLocked) {
      if (server === null) throw opened;
      const found: { told: ExportTold | null } = { told: null };
      await writeWhole(
        path,
        exportThroughServer(server, format, criteria, (told) => void (found.told = told)),
        force,
      );
      if (found.told !== null) sayWritten(path, format, found.told, say);
      return;
    }
    const { store, close } = opened;
    try {
      const tally = createTally();
      const { passing, told } = countedExport(format, tally);
      await writeWhole(path, format.write(passing(selected(store.export(), selection, tally.leaveOut)), tally), force);
      sayWritten(path, format, told(), say);
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

function sayWritten(
  path: string,
  { isReadAgain }: ExportFormat,
  { counts, earlier, leftOut }: ExportTold,
  say: (line: string) => void,
): void {
  say(`${path} is written${isReadAgain ? ':' : ' from'} ${counts}`);
  if (earlier > 0) say(`of the claims, ${earlier} are of earlier editions, and counted nowhere else`);
  for (const words of leftOut) say(words);
}
