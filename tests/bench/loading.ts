import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphOf } from '#tests/bench/graph.ts';
import { loadingEmbedded } from '#tests/bench/loadingEmbedded.ts';

const folder = await mkdtemp(join(tmpdir(), 'isnad-loading-'));
try {
  await loadingEmbedded(graphOf(Number(process.argv[2] ?? 10_000)), folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
