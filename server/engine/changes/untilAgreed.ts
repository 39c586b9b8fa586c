import { Conflict } from '#server/engine/failure.ts';

const mostTimes = 5;

/** Does work that reads and then changes what it read, again where somebody else was faster. Throws Conflict when that happens five times. */
export async function untilAgreed<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let time = 1; ; time += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Conflict) || time === mostTimes) throw error;
    }
  }
}
