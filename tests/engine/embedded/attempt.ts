import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { Failure } from '#server/engine/failure.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

/** Writes fictional entities one by one, at most so many; prints the code and the words of the failure that ended it, and whether what was acknowledged is there. */
const [, , folder = '', most = '0'] = process.argv;
const acknowledged: string[] = [];
let ended: Failure | null = null;
try {
  const store = openEmbedded(folder);
  try {
    for (let n = 1; n <= Number(most); n += 1) {
      await write(store, batch({ entities: [entity(`attempt-${n}`)] }));
      acknowledged.push(`attempt-${n}`);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    ended = error;
  }
  const found = await told(store).entities(acknowledged.map((id) => entity(id).id));
  console.log(JSON.stringify({ code: ended?.code, message: ended?.message, whole: found.every((row) => row !== null) }));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
