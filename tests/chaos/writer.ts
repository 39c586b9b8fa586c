import { writeSync } from 'node:fs';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { Failure } from '#server/engine/failure.ts';
import { batchOf } from '#tests/chaos/model.ts';
import { write } from '#tests/engine/write.ts';

/** Writes batches from a number on, at most so many, and prints the number of each once it is acknowledged; then closes the store in order. What fails with a name is printed with its code; then: 'die' kills it there. */
const [, , folder = '', from = '0', most = '0', then = ''] = process.argv;
try {
  const store = openEmbedded(folder);
  for (let n = Number(from); n < Number(from) + Number(most); n += 1) {
    await write(store, batchOf(n));
    writeSync(1, `${n}\n`);
  }
  await store.close();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  writeSync(1, `${error.code}\n`);
  if (then === 'die') process.kill(process.pid, 'SIGKILL');
}
