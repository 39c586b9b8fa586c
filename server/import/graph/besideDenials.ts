import type { Told } from '#server/import/graph/foreignStance.ts';
import type { ComplainOfGraph } from '#server/import/graph/graphFaults.ts';
import type { Said } from '#server/import/graph/listedGraph.ts';
import { assertionsTold, opposedIn } from '#server/import/graph/ownCells.ts';
import { stanceAgainst, tieFault } from '#server/import/graph/tieFault.ts';
import { toldAs } from '#server/import/words/toldAs.ts';
import { said } from '#server/import/words/said.ts';

/** Whom an edge joins. */
export type Ends = readonly [one: string, other: string];

/** An edge that is left out. isDenial: whether it denies by more than what it is told and called. */
type LeftEdge = { readonly told: Told; readonly words: readonly (string | null)[]; readonly ends: Ends; readonly isDenial?: boolean };

/** Complains of each edge that joins two of whom an edge is left out that may deny or doubt their tie: without that it would stand undenied. */
export function complainBesideDenials(
  left: readonly LeftEdge[],
  edges: readonly (Pick<Said, 'at' | 'column'> & { readonly ends: Ends })[],
  complain: ComplainOfGraph,
): void {
  const pairs = new Set(
    left.flatMap(({ told, words, ends, isDenial = false }) => (isDenial || mayDeny(told, words) ? [pairOf(ends)] : [])),
  );
  if (pairs.size === 0) return;
  for (const { at, column, ends } of edges) {
    if (!pairs.has(pairOf(ends))) continue;
    const place = { line: at.lineFrom, column };
    complain({ ...place, ...toldAs(said('besidesDenial')), fault: 'beside a denial that is left out' }, [place]);
  }
}

/** Whether what is told of an edge may deny or doubt the tie, in our words or in others'. */
export function mayDeny(told: Told, words: readonly (string | null)[]): boolean {
  return (
    tieFault(told, words) !== null ||
    stanceAgainst(told, words) !== null ||
    opposedIn(new Map(told)).length > 0 ||
    assertionsTold(told).some(({ is }) => is !== 'ASSERTED')
  );
}

function pairOf(ends: Ends): string {
  return JSON.stringify(ends.toSorted());
}
