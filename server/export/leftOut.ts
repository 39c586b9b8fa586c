const words = {
  DECISION: ['decision about two entities', 'decisions about two entities'],
  APPROXIMATION: ['mark that an open amount or a range is approximate', 'marks that an open amount or a range is approximate'],
  LOCATOR: ['locator that does not give two lines', 'locators that do not give two lines'],
  SIGN: ['text with signs that no import takes, written without them', 'texts with signs that no import takes, written without them'],
  DATE: ['text in the place of a date that is none', 'texts in the place of a date that are none'],
  SPELLING: ['way in which a text is spaced or composed', 'ways in which texts are spaced or composed'],
} as const;

/** What a format may have no words for. */
export type LeftOut = keyof typeof words;

/** Told once for each thing that a format leaves out. */
export type LeaveOut = (what: LeftOut) => void;

/** Counts what is left out. */
export type Tally = { readonly leaveOut: LeaveOut; readonly counted: () => ReadonlyMap<LeftOut, number> };

/** A tally of nothing yet. */
export function createTally(): Tally {
  const counts = new Map<LeftOut, number>();
  return { leaveOut: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1), counted: () => counts };
}

/** What was left out, each with its count: '2 decisions about two entities'. */
export function leftOutWords(counts: ReadonlyMap<LeftOut, number>): string[] {
  return [...counts].map(([what, count]) => `${count} ${words[what][count === 1 ? 0 : 1]}`);
}
