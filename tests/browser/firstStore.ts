import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const variable = 'ISNAD_TESTED_FIRST_STORE';
const firstDossier = fileURLToPath(new URL('../../seeds/deir-ez-zor-2015', import.meta.url));

/** Makes room, for a run of tests, for a store with the first dossier, of which each server gets a copy: to load it takes as long as the start of a server. */
export default async function setup(): Promise<() => Promise<void>> {
  const room = await mkdtemp(join(tmpdir(), 'isnad-first-store-'));
  process.env[variable] = room;
  return () => rm(room, { recursive: true, force: true });
}

/** Where a store with the first dossier lies that nobody has opened since it was loaded; null outside of a run of tests. */
export async function firstStore(load: (folder: string, store: string) => Promise<void>): Promise<string | null> {
  const room = process.env[variable];
  if (room === undefined) return null;
  const ready = join(room, 'store');
  if (existsSync(ready)) return ready;
  const own = join(await mkdtemp(join(room, 'loading-')), 'store');
  await load(firstDossier, own);
  await rename(own, ready).catch((error: unknown) => {
    if (!existsSync(ready)) throw error;
  });
  return ready;
}
