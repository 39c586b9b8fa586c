/** What a list of decisions needs to know of each. */
export type Decided = { readonly a: string; readonly b: string; readonly undoneAt: string | null };

/** Which of some decisions, latest first, still count: of a pair the latest that was not undone. */
export function standing<Decision extends Decided>(decisions: readonly Decision[]): ReadonlySet<Decision> {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const pair = `${decision.a} ${decision.b}`;
    if (decision.undoneAt === null && !latest.has(pair)) latest.set(pair, decision);
  }
  return new Set(latest.values());
}

/** How much a thing counts, in words: by how far its weight is from nothing, and to which side. */
export function weightWord(weight: number): 'muchFor' | 'someFor' | 'littleFor' | 'muchAgainst' | 'someAgainst' | 'littleAgainst' {
  const size = Math.abs(weight);
  if (weight < 0) return size >= 0.5 ? 'muchAgainst' : size >= 0.1 ? 'someAgainst' : 'littleAgainst';
  return size >= 0.5 ? 'muchFor' : size >= 0.1 ? 'someFor' : 'littleFor';
}
