import type { Reading } from '#server/engine/engine.ts';
import type { Asked } from '#server/engine/asked.ts';

/**
 * Reads for an asker what the work asks, all of it from one state of the store: where a write came in between, the work is done again, the third
 * time with writers waiting. The work may only read.
 */
export async function answered<Answer, Read extends Pick<Reading, 'end'> = Reading>(
  engine: { reading: (asked: Asked) => Read },
  asked: Omit<Asked, 'alone' | 'trusting'>,
  work: (reading: Read) => Promise<Answer>,
): Promise<Answer> {
  for (let time = 1; ; time += 1) {
    const reading = engine.reading({ ...asked, trusting: time === 1, alone: time > 2 });
    try {
      const answer = await work(reading);
      if ((await reading.end()) || time > 2) return answer;
    } catch (error) {
      if ((await reading.end()) || time > 2) throw error;
    }
  }
}
