import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { Failure } from '#server/engine/failure.ts';
import { batchOf, falsehoods } from '#tests/chaos/model.ts';
import { Falsehood, type Misfortune, type Outcome, type Random } from '#tests/chaos/round.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const merged = 12;
const inLog = 8;
const logName = `${fileName}-wal`;
const witnessName = 'isnad.witness';
const checkpointName = 'isnad.graph';

type Stores = { readonly folder: string; readonly closed: string; readonly unmerged: string; readonly all: readonly number[] };

/** A bit of the file, of its log, its witness or its checkpoint is flipped while nobody has it open; in one round of four some bytes in a row are made others. */
export function flippedBits(): Misfortune {
  return damaging('a flipped bit', (random, { closed, unmerged }, copy) => {
    const from = random(2) === 0 ? closed : unmerged;
    cpSync(from, copy, { recursive: true });
    const names = [fileName, fileName, logName, witnessName, checkpointName].filter((name) => existsSync(join(copy, name)));
    const path = join(copy, names[random(names.length)] ?? fileName);
    const bytes = readFileSync(path);
    const at = random(bytes.length);
    if (random(4) > 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random(8)), at);
    else bytes.fill(random(256), at, Math.min(bytes.length, at + 1 + random(600)));
    writeFileSync(path, bytes);
  });
}

/** The log, the file, the witness or the checkpoint is lost, emptied, cut or put in its form of another time. */
export function lostFiles(): Misfortune {
  return damaging('a lost log or file', (random, { closed, unmerged }, copy) => {
    cpSync(unmerged, copy, { recursive: true });
    const name = [logName, logName, fileName, witnessName, checkpointName][random(5)] ?? logName;
    const path = join(copy, name);
    const how = random(4);
    if (how === 0) rmSync(path);
    if (how === 1) writeFileSync(path, '');
    if (how === 2) truncateSync(path, random(readFileSync(path).length));
    if (how === 3) {
      rmSync(path);
      if (existsSync(join(closed, name))) cpSync(join(closed, name), path);
    }
  });
}

function damaging(name: string, damage: (random: Random, stores: Stores, copy: string) => void): Misfortune {
  let made: Promise<Stores> | null = null;
  return {
    name,
    async run(random) {
      const stores = await (made ??= makeStores());
      const copy = join(stores.folder, 'copy');
      damage(random, stores, copy);
      try {
        return { outcome: await servedFrom(copy, stores.all), acknowledged: stores.all.length };
      } finally {
        rmSync(copy, { recursive: true });
      }
    },
    async end() {
      if (made) rmSync((await made).folder, { recursive: true });
    },
  };
}

/** Opens a store that was damaged and asks everything. Throws Falsehood, and whatever has no name. */
async function servedFrom(folder: string, all: readonly number[]): Promise<Outcome> {
  try {
    const store = openEmbedded(folder);
    try {
      const found = await falsehoods(store, all, all.length - 1);
      if (found.length > 0) throw new Falsehood(found);
    } finally {
      await store.close();
    }
    return { kind: 'EQUAL' };
  } catch (error) {
    if (error instanceof Failure) return { kind: 'REFUSED', code: error.code };
    throw error;
  }
}

/** A store that was closed in order, and the same one as it lay on the disk while what was written last was in its log alone. */
async function makeStores(): Promise<Stores> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-chaos-'));
  const [closed, unmerged] = [join(folder, 'closed'), join(folder, 'unmerged')];
  const all = Array.from({ length: merged + inLog }, (_, n) => n);
  const first = openEmbedded(closed);
  for (const n of all.slice(0, merged)) await write(first, batchOf(n));
  await told(first).overview();
  await first.close();
  const store = openEmbedded(closed);
  await told(store).overview();
  for (const n of all.slice(merged)) await write(store, batchOf(n));
  cpSync(closed, unmerged, { recursive: true });
  await store.close();
  return { folder, closed, unmerged, all };
}
