import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '#server/command/runCommand.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { dossierFiles } from '#tests/bench/dossierFiles.ts';
import { graphOf } from '#tests/bench/graph.ts';
import { keptIn } from '#tests/engine/embedded/keptIn.ts';
import { signed } from '#tests/engine/write.ts';

const graph = graphOf(Number(process.argv[2] ?? 10_000));
const temporary = await mkdtemp(join(tmpdir(), 'isnad-loading-'));
try {
  await fromFiles();
} finally {
  await rm(temporary, { recursive: true, force: true });
}

/** Loads a graph from a dossier of YAML files as the command does, and says what it took. */
async function fromFiles(): Promise<void> {
  const folder = await mkdtemp(join(temporary, 'dossier-'));
  let bytes = 0;
  for (const { name, text } of dossierFiles(graph.batches())) {
    await writeFile(join(folder, name), text);
    bytes += Buffer.byteLength(text);
  }
  const before = process.cpuUsage();
  await runCommand(['load', folder], {
    say: (line) => console.log(line),
    warn: (line) => console.log(line),
    by: signed.by,
    now: () => new Date(signed.at),
    kept: keptIn(temporary),
    open: async () => {
      const store = engineOver(openEmbedded(join(temporary, 'loaded')));
      return { store, close: () => store.close() };
    },
  });
  const { user, system } = process.cpuUsage(before);
  const megabytes = (number: number) => Math.round(number / 1_000_000);
  const peak = process.resourceUsage().maxRSS * 1024;
  console.log(
    `dossier of ${megabytes(bytes)} MB: ${((user + system) / 1e6).toFixed(1)} s, at most ${megabytes(peak)} MB of memory in this run`,
  );
}
