import type { Changed } from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import { answered } from '#server/engine/answered.ts';
import type { Engine, Reading } from '#server/engine/engine.ts';
import type { Stop } from '#server/engine/store.ts';

const atOnce = 100;

/** Changes as they are made, in their order, until stop ends it; see the engine. */
export async function* changesSince(engine: Pick<Engine, 'reading' | 'changesWait'>, since: Id | null, stop: Stop): AsyncIterable<Changed> {
  const asked = { stop, asker: 'a subscription' };
  const read = async <Answer>(work: (reading: Reading) => Promise<Answer>): Promise<Answer | null> => {
    try {
      return await answered(engine, asked, work);
    } catch (error) {
      if (stop.aborted) return null;
      throw error;
    }
  };
  let last = since ?? (await read((reading) => reading.lastChange()));
  while (!stop.aborted) {
    const more = engine.changesWait(stop);
    const found = (await read((reading) => reading.changesAfter(last, atOnce))) ?? [];
    for (const each of found) {
      last = each.change.id;
      yield each;
    }
    if (found.length < atOnce) await more;
  }
}
