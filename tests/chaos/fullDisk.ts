import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { falsehoods } from '#tests/chaos/model.ts';
import { Falsehood, type Misfortune } from '#tests/chaos/round.ts';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
const smallest = 200;
const largest = 2_500;
const manyBatches = 2_000;

/** Whether a disk of one's own can be mounted here. */
export function canMount(): boolean {
  return spawnSync('unshare', ['-Urm', 'sh', '-c', 'mount -t tmpfs none /tmp']).status === 0;
}

/** The disk on which a store lies gets full, at any size; half of the writers are killed then. */
export function fullDisks(): Misfortune {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-chaos-'));
  return {
    name: 'a disk that gets full',
    async run(random) {
      const [disk, out] = [join(folder, 'disk'), join(folder, 'out')];
      for (const each of [disk, out]) {
        rmSync(each, { recursive: true, force: true });
        mkdirSync(each);
      }
      const size = smallest + random(largest);
      const script = `mount -t tmpfs -o size=${size}k none '${disk}'; '${process.execPath}' '${writer}' '${disk}' 0 ${manyBatches} ${random(2) === 0 ? 'die' : ''} || true; cp -r '${disk}/.' '${out}'`;
      const { stdout, stderr, status } = spawnSync('unshare', ['-Urm', 'sh', '-ec', script], { encoding: 'utf8' });
      const lines = stdout.trim().split('\n');
      const code = lines.find((line) => /\D/.test(line)) ?? '';
      if (status !== 0 || code !== 'STORE_FULL') throw new Falsehood([`a full disk was told as ${code}: ${stderr}`]);
      const acknowledged = lines.filter((line) => /^\d+$/.test(line)).map(Number);
      const store = openEmbedded(out);
      try {
        const found = await falsehoods(store, acknowledged, acknowledged.length);
        if (found.length > 0) throw new Falsehood(found);
      } finally {
        await store.close();
      }
      return { outcome: { kind: 'EQUAL' }, acknowledged: acknowledged.length };
    },
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}
