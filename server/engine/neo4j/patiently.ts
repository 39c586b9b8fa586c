import { setTimeout as pass } from 'node:timers/promises';
import { mayPass } from '#server/engine/neo4j/asFailure.ts';

const pause = 500;
const linesEvery = 5_000;

/**
 * Does the work, and again as long as it fails in a way that may pass, until milliseconds are over: then its failure is thrown. Meanwhile log gets what says, at the
 * first failure and every five seconds, also while the work takes long. says: the line after so many seconds.
 */
export async function patiently<Result>(
  milliseconds: number,
  log: (line: string) => void,
  says: (seconds: number) => string,
  work: () => Promise<Result>,
): Promise<Result> {
  const begin = performance.now();
  let lines = 0;
  const say = () => {
    lines += 1;
    log(says(Math.round((performance.now() - begin) / 1_000)));
  };
  const clock = setInterval(say, linesEvery);
  try {
    for (;;)
      try {
        return await work();
      } catch (error) {
        if (!mayPass(error) || performance.now() - begin + pause > milliseconds) throw error;
        if (lines === 0) say();
        await pass(pause);
      }
  } finally {
    clearInterval(clock);
  }
}
