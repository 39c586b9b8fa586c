import { motivesDrawn } from '#web/session/drawn.ts';
import type { KnownTie } from '#web/session/known.ts';

/** A line of the picture: the tie it is drawn as, and all ties that it stands for, by id. */
export type Line = { readonly tie: KnownTie; readonly ties: readonly KnownTie[] };

/** Up to so many ties from one entity to another that are drawn alike are a line each; more are one line together. */
const mostApart = 5;

/**
 * The lines of some ties: only ties of one type that are drawn alike share one, so that none is drawn as what it is not. A line of many is
 * drawn as the tie that is selected, or else one of those that stay full, or else the first by id.
 */
export function linesOf(ties: readonly KnownTie[], selected: ReadonlySet<string>, company: ReadonlySet<string>): readonly Line[] {
  return [...Map.groupBy(ties, alike).values()].flatMap((group): readonly Line[] => {
    if (group.length <= mostApart) return group.map((tie) => ({ tie, ties: [tie] }));
    const ordered = inOrder(group);
    const shown = ordered.find(({ id }) => selected.has(id)) ?? ordered.find(({ id }) => company.has(id)) ?? ordered[0];
    return shown ? [{ tie: shown, ties: ordered }] : [];
  });
}

/** The ties of the line that a tie is drawn in, by id. */
export function lineWith(tie: KnownTie, ties: readonly KnownTie[]): readonly KnownTie[] {
  const key = alike(tie);
  const group = inOrder(ties.filter((each) => alike(each) === key));
  return group.length > mostApart ? group : [tie];
}

function alike(tie: KnownTie): string {
  const { source, target, type, dated, assertion, denials } = tie;
  return [source, target, type, dated, assertion, denials > 0, ...motivesDrawn(tie)].join(' ');
}

function inOrder(ties: readonly KnownTie[]): readonly KnownTie[] {
  return ties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
