import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { openFile } from '#server/engine/embedded/file.ts';
import { graphOver, type Graph } from '#server/engine/embedded/graph.ts';
import { storeOver } from '#server/engine/embedded/store.ts';
import { turnsOf } from '#server/engine/turns.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { StoreUnavailable } from '#server/engine/failure.ts';
import type { Store } from '#server/engine/store.ts';

/** The name of the store's file in the data folder. */
export const fileName = 'isnad.sqlite';

const longFrom = 256 * 1024 * 1024;

/** Opens the store in a data folder, which is created where it is missing; the first question reads the graph into memory. Throws StoreLocked, StoreTooNew, StoreDamaged or StoreUnavailable. */
export function openEmbedded(folder: string): Store {
  const { graph, path } = openGraph(folder);
  return storeOver(graph, path);
}

/** As openEmbedded, with the graph read into memory, in turns between which others are answered. log gets a line where that takes long. */
export async function openEmbeddedRead(folder: string, log: (line: string) => void): Promise<Store> {
  const { graph, path } = openGraph(folder);
  try {
    if (statSync(path).size > longFrom) log(`reading the graph of ${path} into memory`);
    await graph.versions.read(turnsOf(neverStopped));
    return storeOver(graph, path);
  } catch (error) {
    graph.database.close();
    throw asFailure(error, path);
  }
}

function openGraph(folder: string): { readonly graph: Graph; readonly path: string } {
  makeFolder(folder);
  const path = join(folder, fileName);
  return { graph: graphOver(openFile(path)), path };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const failure = asFailure(cause, folder);
    if (!(failure instanceof StoreUnavailable)) throw failure;
    throw new StoreUnavailable(`the data folder ${folder} cannot be made; choose another with ISNAD_DATA`, { cause });
  }
}
