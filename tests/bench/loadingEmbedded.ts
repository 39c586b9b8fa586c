import { createWriteStream } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { createTally } from '#server/export/leftOut.ts';
import { ndjson } from '#server/export/ndjson/ndjson.ts';
import { dossierFiles } from '#tests/bench/dossierFiles.ts';
import type { Graph } from '#tests/bench/graph.ts';
import { load } from '#tests/bench/load.ts';
import { heading, row } from '#tests/bench/measure.ts';
import { measuredCommand, toHold } from '#tests/bench/measuredCommand.ts';
import { plainSql, type PlainSql } from '#tests/bench/plainSql.ts';

const megabyte = 1_000_000;
const held = { ties: 40_000, megabytes: 600 } as const;

/**
 * Loads a graph into the embedded store: as batches, and from a dossier of YAML files and from one NDJSON file as the command does, each in a process of its own. Beside it, the
 * same rows by plain statements into the same tables. folder: one that is not there yet.
 */
export async function loadingEmbedded(graph: Graph, folder: string): Promise<void> {
  const columns = ['what', 'a second of processor', 'of plain SQL for the same rows', 'most resident', 'to hold'];
  console.log(heading(`Loading into the embedded store, ${graph.entities} entities and ${graph.ties} ties`, columns));
  const engine = engineOver(openEmbedded(join(folder, 'batches')));
  const rates = await load(engine, graph);
  await engine.close();
  const plain = plainSql(join(folder, 'batches', fileName), join(folder, 'plain.sqlite'));
  console.log(rated('entities with their words, as batches', graph.entities, graph.entities / rates.entities.cpu, plain.entities));
  const tied = toHold(held.ties.toLocaleString('en'), rates.ties.cpu >= held.ties);
  console.log(rated('ties with their claims, as batches', graph.ties, graph.ties / rates.ties.cpu, plain.ties, '', tied));
  await mkdir(join(folder, 'dossier'));
  for (const { name, text } of dossierFiles(graph.batches())) await writeFile(join(folder, 'dossier', name), text);
  await loadedFrom('YAML', join(folder, 'dossier'), graph, plain);
  const lines = join(folder, 'dossier.ndjson');
  await pipeline(Readable.from(ndjson.write(asynchronously(graph.batches()), createTally())), createWriteStream(lines));
  await loadedFrom('NDJSON', lines, graph, plain);
}

async function loadedFrom(format: string, path: string, graph: Graph, plain: PlainSql): Promise<void> {
  const { cpu, megabytes } = measuredCommand(`${path}-loaded`, 'load', path);
  const most = format === 'YAML' ? toHold(`${held.megabytes} MB`, megabytes <= held.megabytes) : '';
  const what = `ties, with all else, from ${Math.round((await sizeOf(path)) / megabyte)} MB of ${format}`;
  console.log(rated(what, graph.ties, cpu, plain.entities + plain.ties, `${megabytes} MB`, most));
}

function rated(what: string, items: number, cpu: number, plain: number, most = '', mark = ''): string {
  return row(what, Math.round(items / cpu).toLocaleString('en'), (plain / cpu).toFixed(2), most, mark);
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function* asynchronously<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}
