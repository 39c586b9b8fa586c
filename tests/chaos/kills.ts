import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { falsehoods } from '#tests/chaos/model.ts';
import { Falsehood, type Misfortune, type Random } from '#tests/chaos/round.ts';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
const roundsOfAFolder = 25;
const mostBatches = 40;
const mostMilliseconds = 600;

/** Somebody who writes is killed: after so many acknowledgements, or so many milliseconds after it was started, so that openings, merges and ends are hit too. */
export function kills(): Misfortune {
  let folder = newFolder();
  let rounds = 0;
  let next = 0;
  let acknowledged: number[] = [];
  return {
    name: 'killed while it writes',
    async run(random) {
      if (rounds % roundsOfAFolder === 0) {
        rmSync(folder, { recursive: true, force: true });
        [folder, next, acknowledged] = [newFolder(), 0, []];
      }
      rounds += 1;
      const before = acknowledged.length;
      acknowledged.push(...(await killed(folder, next, random)));
      const begun = Math.max(next - 1, acknowledged.at(-1) ?? -1) + 1;
      next = begun + 1;
      const store = openEmbedded(folder);
      try {
        const found = await falsehoods(store, acknowledged, begun);
        if (found.length > 0) throw new Falsehood(found);
      } finally {
        await store.close();
      }
      return { outcome: { kind: 'EQUAL' }, acknowledged: acknowledged.length - before };
    },
    end: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function killed(folder: string, from: number, random: Random): Promise<number[]> {
  const most = 1 + random(mostBatches);
  const child = spawn(process.execPath, [writer, folder, String(from), String(most)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const kill = () => void child.kill('SIGKILL');
  const [after, isTimed] = [random(most + 1), random(2) === 0];
  const timer = isTimed ? setTimeout(kill, random(mostMilliseconds)) : null;
  const acknowledged: number[] = [];
  for await (const line of createInterface(child.stdout)) {
    if (!/^\d+$/.test(line)) throw new Falsehood([`the writer was refused with ${line}`]);
    acknowledged.push(Number(line));
    if (!isTimed && acknowledged.length === after) kill();
  }
  await gone;
  if (timer) clearTimeout(timer);
  return acknowledged;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'isnad-chaos-'));
}
