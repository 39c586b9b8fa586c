/** How long a turn lasts, in milliseconds. */
const aTurn = 4;

/** The turns of a question that takes long, each of some milliseconds. */
export type Turns = {
  /** Whether the turn has taken its time. Cheap, but not free: to be asked once in a while. */
  areOver: () => boolean;
  /** Lets others be answered, and begins the next turn. Throws the reason of the stop once it is stopped. */
  giveWay: () => Promise<void>;
};

/** After how many steps of a quick loop its turns are looked at. */
export const betweenLooks = 256;

const stretch = 2 ** 8;

/** Has all numbers below a bound done in stretches, and looks at the turns between them. */
export async function inStretches(bound: number, turns: Turns, some: (begin: number, end: number) => void): Promise<void> {
  for (let begin = 0; begin < bound; begin += stretch) {
    if (turns.areOver()) await turns.giveWay();
    some(begin, Math.min(begin + stretch, bound));
  }
}

/** Does steps to their end, and gives way after one with which a turn is over. Throws the reason of the stop once it is stopped. */
export async function inTurns<Result>(steps: Generator<undefined, Result>, turns: Turns): Promise<Result> {
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (turns.areOver()) await turns.giveWay();
    }
  } catch (error) {
    steps.throw(error);
    throw error;
  }
}

/** Does steps to their end at once. */
export function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const waiting: (() => void)[] = [];

/**
 * Turns that begin now. However many questions take long, one of them has its turn between two looks at what else there is to do: what is quick waits for
 * one turn, not for all. milliseconds: how long a turn lasts.
 */
export function turnsOf(stop: AbortSignal, milliseconds = aTurn): Turns {
  let end = performance.now() + milliseconds;
  return {
    areOver: () => performance.now() >= end,
    async giveWay() {
      await next();
      stop.throwIfAborted();
      end = performance.now() + milliseconds;
    },
  };
}

/** Resolves when it is one's turn: first come, first served. */
function next(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(serve);
  });
}

function serve(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) setImmediate(serve);
}
