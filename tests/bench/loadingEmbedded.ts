import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { readNumber, toRow } from '#server/engine/stored/read.ts';
import { createTally } from '#server/export/leftOut.ts';
import { ndjson } from '#server/export/ndjson/ndjson.ts';
import { dossierFiles } from '#tests/bench/dossierFiles.ts';
import type { Graph } from '#tests/bench/graph.ts';
import { load } from '#tests/bench/load.ts';
import { heading, row } from '#tests/bench/measure.ts';
import { plainSql, type PlainSql } from '#tests/bench/plainSql.ts';

const loader = fileURLToPath(new URL('./loadFiles.ts', import.meta.url));
const megabyte = 1_000_000;
const toHold = { ties: 40_000, megabytes: 600 };

/**
 * Loads a graph into the embedded store: as batches, and from a dossier of YAML files and from one NDJSON file as the command does, each in a process of its own. Beside it, the
 * same rows by plain statements into the same tables. folder: an empty one.
 */
export async function loadingEmbedded(graph: Graph, folder: string): Promise<void> {
  const columns = ['what', 'a second of processor', 'of plain SQL for the same rows', 'most resident', 'to hold'];
  console.log(heading(`Loading into the embedded store, ${graph.entities} entities and ${graph.ties} ties`, columns));
  const engine = engineOver(openEmbedded(join(folder, 'batches')));
  const rates = await load(engine, graph);
  await engine.close();
  const plain = plainSql(join(folder, 'batches', fileName), join(folder, 'plain.sqlite'));
  console.log(rated('entities with their words, as batches', graph.entities, graph.entities / rates.entities.cpu, plain.entities));
  const held = `${toHold.ties.toLocaleString('en')}${rates.ties.cpu >= toHold.ties ? ' (held)' : ' (MISSED)'}`;
  console.log(rated('ties with their claims, as batches', graph.ties, graph.ties / rates.ties.cpu, plain.ties, '', held));
  await mkdir(join(folder, 'dossier'));
  for (const { name, text } of dossierFiles(graph.batches())) await writeFile(join(folder, 'dossier', name), text);
  await loadedFrom('YAML', join(folder, 'dossier'), graph, plain);
  const lines = join(folder, 'dossier.ndjson');
  await pipeline(Readable.from(ndjson.write(asynchronously(graph.batches()), createTally())), createWriteStream(lines));
  await loadedFrom('NDJSON', lines, graph, plain);
}

async function loadedFrom(format: string, path: string, graph: Graph, plain: PlainSql): Promise<void> {
  const printed = execFileSync(process.execPath, [loader, path, `${path}-loaded`], { encoding: 'utf8' });
  const said = toRow(JSON.parse(printed));
  const [cpu, most] = [readNumber(said, 'cpu'), Math.round(readNumber(said, 'most') / megabyte)];
  const held = format === 'YAML' ? `${toHold.megabytes} MB${most <= toHold.megabytes ? ' (held)' : ' (MISSED)'}` : '';
  const what = `ties, with all else, from ${Math.round((await sizeOf(path)) / megabyte)} MB of ${format}`;
  console.log(rated(what, graph.ties, cpu, plain.entities + plain.ties, `${most} MB`, held));
}

function rated(what: string, items: number, cpu: number, plain: number, most = '', held = ''): string {
  return row(what, Math.round(items / cpu).toLocaleString('en'), (plain / cpu).toFixed(2), most, held);
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
