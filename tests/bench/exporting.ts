import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { exportFormats } from '#server/export/formats.ts';
import type { Graph } from '#tests/bench/graph.ts';
import { load } from '#tests/bench/load.ts';
import { heading, row } from '#tests/bench/measure.ts';
import { measuredCommand, toHold } from '#tests/bench/measuredCommand.ts';

const megabyte = 1_000_000;
const aMillion = 1_000_000;
const held = { seconds: 30, megabytes: 300 } as const;
/** Of the formats those that need not see all of a store before they write. */
const streamed = ['ndjson', 'csv', 'cypher'];

/** Exports a graph from the embedded store, in each of some formats and each in a process of its own. folder: one that is not there yet. */
export async function exporting(graph: Graph, folder: string): Promise<void> {
  console.log(
    heading(`Exporting ${graph.entities.toLocaleString('en')} entities and ${graph.ties.toLocaleString('en')} ties`, [
      'format',
      'seconds of processor',
      'megabytes of file',
      'most resident',
      'to hold: a million ties',
    ]),
  );
  const store = join(folder, 'store');
  const engine = engineOver(openEmbedded(store));
  await load(engine, graph);
  await engine.close();
  for (const { name, ending } of exportFormats) {
    if (!streamed.includes(name)) continue;
    const out = join(folder, `all${ending}`);
    const { cpu, megabytes } = measuredCommand(store, 'export', '--format', name, '--out', out);
    const aMillionTakes = (cpu * aMillion) / graph.ties;
    const words = `${aMillionTakes.toFixed(0)} s, at most ${held.seconds}; ${megabytes} MB, at most ${held.megabytes}`;
    const isHeld = aMillionTakes <= held.seconds && megabytes <= held.megabytes;
    const figures = [cpu.toFixed(1), ((await stat(out)).size / megabyte).toFixed(0), `${megabytes} MB`];
    console.log(row(name, ...figures, name === 'ndjson' ? toHold(words, isHeld) : ''));
  }
}
