import { setTimeout } from 'node:timers/promises';

/** How long a turn lasts, in milliseconds. */
const aTurn = 4;
/** For how long nothing may have been asked before what nobody waits for goes on, and how often that is looked at, in milliseconds. */
const quietFor = 50;
const quietLookedAt = 10;
/** For how long what nobody waits for lets all else go before it at most, in milliseconds: a share of one turn in some 25 stays. */
const mostPatience = 100;
/** The same of what may take until the night: while something is asked all the time, one turn in some 250. */
export const longPatience = 1_000;

/** The turns of a question that takes long, each of some milliseconds. */
export type Turns = {
  /** Whether the turn has taken its time. Cheap, but not free: to be asked once in a while. */
  areOver: () => boolean;
  /** Lets others be answered, and begins the next turn. Throws the reason of the stop once it is stopped. */
  giveWay: () => Promise<void>;
  /** Whether it comes after what somebody waits for, who is not to wait for it then. */
  readonly isBehind?: boolean;
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

/** So many turns what is quick takes at most: on a busy machine one is over before it did much. */
const fewTurns = 3;

/** Who waits for a turn: those that had few, and those that had more. */
const waiting: Readonly<Record<'quick' | 'long', (() => void)[]>> = { quick: [], long: [] };
let wasQuick = false;
/** When what somebody waits for looked at its turns last, and how many of such wait for a turn. */
let lastLook = -Infinity;
let inLine = 0;

function look(): number {
  return (lastLook = performance.now());
}

/** Says that somebody asked what takes no turn: what nobody waits for stays behind whatever is asked next, too. */
export function noteAsked(): void {
  look();
}

/**
 * Turns that begin now, of something that somebody waits for. However many questions take long, one of them has its turn between two looks at what else there is to do: what is quick waits for
 * one turn, not for all; and what had few turns waits in a line of its own, which every other turn is given to. milliseconds: how long a turn lasts.
 */
export function turnsOf(stop: AbortSignal, milliseconds = aTurn): Turns {
  let end = look() + milliseconds;
  let had = 0;
  return {
    areOver: () => look() >= end,
    async giveWay() {
      inLine += 1;
      had += 1;
      await next(had <= fewTurns ? 'quick' : 'long');
      inLine -= 1;
      stop.throwIfAborted();
      end = look() + milliseconds;
    },
  };
}

/**
 * Turns of something that nobody waits for: the next one begins when nothing that somebody waits for is under way, or was within the last 50 milliseconds.
 * patience: after how many milliseconds it begins all the same.
 */
export function turnsBehind(stop: AbortSignal, patience = mostPatience, milliseconds = aTurn): Turns {
  let end = performance.now() + milliseconds;
  return {
    isBehind: true,
    areOver: () => performance.now() >= end,
    async giveWay() {
      const begun = performance.now();
      for (;;) {
        await next('long');
        stop.throwIfAborted();
        const now = performance.now();
        end = now + milliseconds;
        if ((inLine === 0 && now - lastLook >= quietFor) || now - begun >= patience) return;
        await setTimeout(quietLookedAt);
      }
    },
  };
}

/** Resolves when it is one's turn: first come, first served, from both lines by turns. */
function next(line: 'quick' | 'long'): Promise<void> {
  return new Promise((resolve) => {
    waiting[line].push(resolve);
    if (waiting.quick.length + waiting.long.length === 1) setImmediate(serve);
  });
}

function serve(): void {
  const { quick, long } = waiting;
  wasQuick = long.length === 0 || (quick.length > 0 && !wasQuick);
  (wasQuick ? quick : long).shift()?.();
  if (quick.length + long.length > 0) setImmediate(serve);
}
