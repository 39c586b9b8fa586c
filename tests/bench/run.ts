import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { executors } from '#tests/bench/executors.ts';
import { graphOf } from '#tests/bench/graph.ts';
import { held } from '#tests/bench/held.ts';
import { loadingNeo4j } from '#tests/bench/loadingNeo4j.ts';
import { overEmbedded } from '#tests/bench/overEmbedded.ts';
import { overNeo4j } from '#tests/bench/overNeo4j.ts';
import { queue } from '#tests/bench/queue.ts';
import { throughProcess } from '#tests/bench/throughProcess.ts';

const { values } = parseArgs({
  options: {
    /** How many entities, by commas. */
    sizes: { type: 'string', default: '10000,100000' },
    'queue-size': { type: 'string', default: '20000' },
    'neo4j-size': { type: 'string', default: '10000' },
    only: { type: 'string' },
    /** Of what others feel, only while something is done whose name holds this. */
    while: { type: 'string' },
    /** Where the stores of each size lie, to be taken again; a folder of its own where it is not given. */
    stores: { type: 'string' },
  },
});
const temporary = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
const folderOf = (size: number) => join(values.stores ?? temporary, String(size));
const sizes = values.sizes.split(',').map(Number);

const parts = {
  embedded: async () => {
    for (const size of sizes) await overEmbedded(graphOf(size), folderOf(size));
  },
  held: async () => {
    for (const size of sizes) await held(graphOf(size), folderOf(size), values.while ?? null);
  },
  queue: () => queue(graphOf(Number(values['queue-size'])), join(temporary, 'queue')),
  executor: () => executors(folderOf(sizes[0] ?? 0)),
  neo4j: () => overNeo4j(graphOf(Number(values['neo4j-size'])), join(temporary, 'neo4j')),
  'loading-neo4j': () => loadingNeo4j(graphOf(Number(values['neo4j-size'])), join(temporary, 'loading-neo4j')),
  page: () => throughProcess(join(temporary, 'process')),
};

console.log(
  `Node ${process.versions.node}; milliseconds; graphs are fictional and come from a seed; only ratios of one run can be compared.`,
);
try {
  for (const [part, run] of Object.entries(parts)) if (values.only === undefined || values.only.split(',').includes(part)) await run();
} finally {
  await rm(temporary, { recursive: true, force: true });
}
