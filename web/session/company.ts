import type { Known, KnownTie } from '#web/session/known.ts';

/**
 * What is not veiled while something is selected: for a tie its ends and every tie that rests on a claim of its own, with their ends; for
 * an entity its ties and their other ends. ties: those that hold, for what is only denied links nobody; where it is selected itself, its ends
 * are shown. Empty where nothing is selected.
 */
export function companyOf(selected: readonly string[], ties: readonly KnownTie[], known: Known): ReadonlySet<string> {
  const company = new Set<string>();
  for (const id of selected) {
    company.add(id);
    const tie = known.ties.get(id);
    if (tie) for (const end of [tie.source, tie.target]) company.add(end);
    for (const each of ties) {
      const shared = tie ? each.allegations.some((claim) => tie.allegations.includes(claim)) : touches(each, id);
      if (shared) for (const part of [each.id, each.source, each.target]) company.add(part);
    }
  }
  return company;
}

/** Whether an entity is an end of a tie. */
export function touches(tie: KnownTie, entity: string): boolean {
  return tie.source === entity || tie.target === entity;
}

/** The end of a tie that is not the given one. */
export function otherEnd(tie: { readonly source: string; readonly target: string }, entity: string): string {
  return tie.source === entity ? tie.target : tie.source;
}
