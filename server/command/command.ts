import { ConfigRefused } from '#server/config.ts';
import type { Batch } from '#server/engine/batch.ts';
import { Failure } from '#server/engine/failure.ts';
import { complaintLine } from '#server/import/importRefused.ts';
import { readRecords } from '#server/import/formats.ts';
import { checked, land, type LandingStore } from '#server/import/land.ts';

/** What the command needs of the world. open: the store that settings and these flags choose, and what closes it. */
export type DossierCommandWorld = {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
  readonly open: (flags: readonly string[]) => Promise<{ readonly store: LandingStore; readonly close: () => Promise<void> }>;
};

const usage = `npm run dossier -- check PATH   reads a dossier (a folder of YAML files, or one file) and says everything that is wrong with it, and hints at names that are known from elsewhere
npm run dossier -- load PATH    writes it to the store, whole or not at all; loading it again changes nothing

load takes the settings of npm start that say where the store is (npm start -- --help): ISNAD_DATA or --data after PATH, NEO4J_URI and so on.`;

/** Runs \`check PATH\` or \`load PATH\`; answers the exit code: 0, or 1 with the reasons as warnings. What has no name is thrown on. */
export async function dossierCommand(args: readonly string[], { say, warn, open }: DossierCommandWorld): Promise<0 | 1> {
  const [verb, path, ...flags] = args;
  if (verb === '--help') {
    say(usage);
    return 0;
  }
  if ((verb !== 'check' && verb !== 'load') || path === undefined || (verb === 'check' && flags.length > 0)) {
    warn(usage);
    return 1;
  }
  try {
    if (verb === 'check') {
      const read = await readRecords(path);
      const batch = checked(read);
      for (const hint of await read.hints()) say(complaintLine(hint));
      say(`${path} is correct: ${countsOf(batch)}`);
      return 0;
    }
    const { store, close } = await open(flags);
    try {
      say(`${path} is loaded: ${countsOf(await land(store, await readRecords(path)))}`);
    } finally {
      await close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Failure || error instanceof ConfigRefused)) throw error;
    warn(error.message);
    warn(verb === 'check' ? `${path} is not correct` : `${path} is not loaded; nothing was written`);
    return 1;
  }
}

function countsOf({ documents, entities, allegations, relationships }: Batch): string {
  return [
    counted(documents.length, 'document', 'documents'),
    counted(entities.length, 'entity', 'entities'),
    counted(allegations.length, 'claim', 'claims'),
    counted(relationships.length, 'relationship', 'relationships'),
  ].join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
