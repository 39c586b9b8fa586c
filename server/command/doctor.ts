import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command, CommandWorld, KeptStore } from '#server/command/command.ts';
import { countsOf, lengthsOf } from '#server/export/counts.ts';
import { lostWords } from '#server/command/lostWords.ts';
import { StoreUnwell } from '#server/command/storeUnwell.ts';
import { Failure } from '#server/engine/failure.ts';

const mend =
  'restore a backup (npm run -s isnad -- restore PATH); without one, export --damaged --out whole.ndjson writes what is whole, for a new data folder';

/** Looks through the settings and the store that they choose. A server may have it open. */
export const doctor: Command = {
  name: 'doctor',
  usage: {
    args: '[SETTINGS]',
    does: 'says what is wrong with the settings and the store that they choose, and how to mend it; a data folder is only read, a Neo4j is opened as the server opens it',
  },
  async run(args, world) {
    const kept = world.kept(args);
    const findings = kept.folder === null ? await ofNeo4j(args, world) : ofFolder(kept.folder, kept, world.say);
    if (findings.length > 0) throw new StoreUnwell(findings);
    world.say('nothing is wrong');
  },
  failed: () => 'nothing was changed; docs/backup.md says more',
};

/** What is wrong with a data folder: records that do not say what was written, and, by a copy that is made and looked through, pages, log and witness. */
function ofFolder(folder: string, kept: KeptStore, say: (line: string) => void): readonly string[] {
  say(`the settings are right: the store lies in ${folder}`);
  if (!existsSync(folder)) {
    say('there is none yet; npm start makes one, with the first dossier in it');
    return [];
  }
  const records = found(() => {
    const salvaged = kept.salvage();
    say(`it holds ${countsOf(lengthsOf(salvaged.batch))}`);
    return lostWords(salvaged).map((words) => `${words}; ${mend}`);
  });
  const copied = mkdtempSync(join(tmpdir(), 'isnad-doctor-'));
  try {
    const pages = found(() => {
      kept.backUp(join(copied, 'copy'), false);
      return [];
    });
    return [...new Set([...records, ...pages])];
  } finally {
    rmSync(copied, { recursive: true, force: true });
  }
}

async function ofNeo4j(args: readonly string[], { open, say }: CommandWorld): Promise<readonly string[]> {
  say('the settings are right: the store lies in Neo4j');
  const { store, close } = await open(args);
  try {
    return await store.ping();
  } finally {
    await close();
  }
}

/** What a look finds; a failure that has a name says itself what is wrong and what to do. */
function found(look: () => readonly string[]): readonly string[] {
  try {
    return look();
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}
