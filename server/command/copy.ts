import { UsageRefused, type Command } from '#server/command/command.ts';
import { createProgress } from '#server/command/progress.ts';
import { copyStore } from '#server/export/copy/copyStore.ts';

/** Copies the store of the settings to another one, or another one to it. */
export const copy: Command = {
  name: 'copy',
  usage: {
    args: '(--to | --from) (neo4j://HOST | FOLDER) [--over] [SETTINGS]',
    does: 'copies everything between the store and another one, a Neo4j (its password from NEO4J_PASSWORD, the store then being the data folder) or another data folder, and compares both in the end; a copy that was ended goes on with the same command; a target that holds anything else is refused without --over',
  },
  async run(args, { say, warn, by, now, stopping, openBoth }) {
    const { place, isTo, over, rest } = readFlags(args);
    const { own, other, close } = await openBoth(place, rest);
    const [source, target] = isTo ? [own, other] : [other, own];
    try {
      const { lists, others } = await copyStore(source, target, {
        signature: { by, at: now().toISOString(), why: isTo ? `copy to ${place}` : `copy from ${place}` },
        over,
        stop: stopping(),
        told: createProgress(now, warn),
      });
      for (const { list, count, written, digest } of lists)
        say(`${list}: ${count} on both sides, ${written} written now, digest ${digest} on both`);
      if (others > 0) say(`the target keeps ${others} records that the source does not have`);
      say('not copied: the log of changes, for what is copied is written by this copy; what was compared of names, which is compared anew');
      say(`equal: ${lists.reduce((sum, { count }) => sum + count, 0)} records, each with its digest`);
    } finally {
      await close();
    }
  },
  failed: () => null,
};

function readFlags(args: readonly string[]): {
  readonly place: string;
  readonly isTo: boolean;
  readonly over: boolean;
  readonly rest: readonly string[];
} {
  const rest: string[] = [];
  const places: { readonly place: string; readonly isTo: boolean }[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [, way, joined] = /^--(to|from)(?:=(.*))?$/.exec(arg) ?? [];
    if (way !== undefined) places.push({ place: joined ?? args[(at += 1)] ?? '', isTo: way === 'to' });
    else if (arg !== '--over') rest.push(arg);
  }
  const [only, more] = places;
  if (only === undefined || more !== undefined || only.place === '' || only.place.startsWith('--'))
    throw new UsageRefused('one of --to and --from is needed, and what to copy to or from');
  return { ...only, over: args.includes('--over'), rest };
}
