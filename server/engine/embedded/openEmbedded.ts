import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '#server/engine/embedded/file.ts';
import { storeOver } from '#server/engine/embedded/store.ts';
import { StoreUnavailable } from '#server/engine/failure.ts';
import type { Store } from '#server/engine/store.ts';

/** The name of the store's file in the data folder. */
export const fileName = 'isnad.sqlite';

/** Opens the store in a data folder, which is created where it is missing. Throws StoreLocked, StoreTooNew, StoreDamaged or StoreUnavailable. */
export function openEmbedded(folder: string): Store {
  makeFolder(folder);
  const path = join(folder, fileName);
  return storeOver(openFile(path), path);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreUnavailable(`the data folder ${folder} cannot be made; choose another with ISNAD_DATA`, { cause });
  }
}
