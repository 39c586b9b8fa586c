/** What came of a round: EQUAL where everything was answered as it was written, REFUSED where nothing was, with the code why. */
export type Outcome = { readonly kind: 'EQUAL' } | { readonly kind: 'REFUSED'; readonly code: string };

/** A sort of misfortune. run: makes it happen once and answers what came of it, with how many batches had been acknowledged; throws Falsehood where something false was served or something is gone. */
export type Misfortune = {
  readonly name: string;
  run: (random: Random) => Promise<{ readonly outcome: Outcome; readonly acknowledged: number }>;
  readonly end: () => Promise<void>;
};

/** A whole number from 0 to below. */
export type Random = (below: number) => number;

/** What is false in what was answered, or gone. */
export class Falsehood extends Error {
  override readonly name = 'Falsehood';
  constructor(complaints: readonly string[]) {
    super(`${complaints.slice(0, 5).join('; ')}${complaints.length > 5 ? `; and ${complaints.length - 5} more` : ''}`);
  }
}

/** Numbers that come again with their seed, and differ from those of the next seed from the first on (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
