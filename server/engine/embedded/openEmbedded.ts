import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { keepingOf, type Keeping } from '#server/engine/embedded/checkpoint/keeping.ts';
import { openFile, type OpenFile } from '#server/engine/embedded/file.ts';
import { graphOver, type Graph } from '#server/engine/embedded/graph.ts';
import { makeKnownEntities } from '#server/engine/embedded/knownEntities.ts';
import { storeOver } from '#server/engine/embedded/store.ts';
import { turnsOf } from '#server/engine/turns.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { StoreUnavailable } from '#server/engine/failure.ts';
import type { Store } from '#server/engine/store.ts';
import { watchOver, type Watch } from '#server/engine/embedded/watch.ts';

/** The name of the store's file in the data folder. */
export const fileName = 'isnad.sqlite';

const quietly = (_line: string): void => {};

const longFrom = 256 * 1024 * 1024;

/** How long after the graph was read the look for damage goes on, in milliseconds: a server reads its own files then, and answers its first questions. */
const looksAfter = 500;

/** Opens the store in a data folder, which is created where it is missing; the first question reads the graph into memory, and where most of it was written since, its end does, so that the next start need not. patience: for how many milliseconds its file is looked for damage first; log: gets a line where damage is found later. Throws as openFile. */
export function openEmbedded(folder: string, patience?: number, log = quietly): Store {
  const { graph, file, path, watch, keeping } = openGraph(folder, log, patience);
  return storeOver(graph, file, path, watch, () => keeping.keep(() => graph.versions.last()?.adjacency ?? null));
}

/** As openEmbedded, with the graph read into memory, in turns between which others are answered. log gets a line where that takes long. */
export async function openEmbeddedRead(folder: string, log: (line: string) => void): Promise<Store> {
  const { promise: begin, resolve: goOn } = Promise.withResolvers<void>();
  const { graph, file, path, watch, keeping } = openGraph(folder, log, undefined, begin);
  try {
    if (statSync(path).size > longFrom) log(`reading the graph of ${path} into memory`);
    await graph.versions.read(turnsOf(neverStopped));
    setTimeout(goOn, looksAfter).unref();
    const keep = () => keeping.keep(() => graph.versions.shown()?.adjacency ?? null);
    void keep();
    return storeOver(graph, file, path, watch, keep);
  } catch (error) {
    watch.end();
    file.close();
    throw asFailure(error, path);
  }
}

function openGraph(
  folder: string,
  log: (line: string) => void,
  patience?: number,
  begin?: Promise<void>,
): { readonly graph: Graph; readonly file: OpenFile; readonly path: string; readonly watch: Watch; readonly keeping: Keeping } {
  makeFolder(folder);
  const path = join(folder, fileName);
  const file = openFile(path, patience);
  const watch = watchOver(file, path, log, begin);
  try {
    const keeping = keepingOf(file, path, watch.whole, log);
    return { graph: graphOver(file.shown, null, makeKnownEntities(), keeping.reading), file, path, watch, keeping };
  } catch (error) {
    watch.end();
    file.close();
    throw asFailure(error, path);
  }
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
