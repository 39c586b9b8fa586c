import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { write } from '#tests/engine/write.ts';

/** Writes fictional entities one by one and prints the number of each once it is acknowledged, until it is killed. */
const [, , folder = '', round = '0'] = process.argv;
const store = openEmbedded(folder);
for (let n = 1; n <= 10_000; n += 1) {
  await write(store, batch({ entities: [entity(`round-${round}-${n}`)] }));
  console.log(n);
}
