import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exporting } from '#tests/bench/exporting.ts';
import { graphOf } from '#tests/bench/graph.ts';
import { loadingEmbedded } from '#tests/bench/loadingEmbedded.ts';
import { loadingFollowTheMoney, loadingTables } from '#tests/bench/loadingTables.ts';
import { transfersOfAmlSim, writtenTransfers } from '#tests/bench/transfers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Of batches, tables, followTheMoney and exports, by commas; all where it is not given. */
    only: { type: 'string' },
    /** Rows of the table. */
    rows: { type: 'string', default: '30000' },
    /** The transactions.csv of AMLSim (github.com/IBM/AMLSim), in place of transfers that are made here. */
    amlsim: { type: 'string' },
  },
});
const graph = graphOf(Number(positionals[0] ?? 10_000));
const folder = await mkdtemp(join(tmpdir(), 'isnad-loading-'));
const transfers = () =>
  values.amlsim === undefined
    ? writtenTransfers(Number(values.rows), join(folder, 'transfers'))
    : transfersOfAmlSim(values.amlsim, join(folder, 'amlsim'));

const parts = {
  batches: () => loadingEmbedded(graph, join(folder, 'graph')),
  tables: async () => loadingTables(await transfers(), join(folder, 'tables')),
  followTheMoney: async () => loadingFollowTheMoney(await transfers(), join(folder, 'listed')),
  exports: () => exporting(graph, join(folder, 'exports')),
};

try {
  for (const [part, run] of Object.entries(parts)) if (values.only === undefined || values.only.split(',').includes(part)) await run();
} finally {
  await rm(folder, { recursive: true, force: true });
}
