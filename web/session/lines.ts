import { describeRelationship, holds } from '#graph-schema/ontology.ts';
import { motivesDrawn } from '#web/session/drawn.ts';
import { keptWith } from '#web/session/keptWith.ts';
import type { KnownTie } from '#web/session/known.ts';
import { pairKey } from '#web/session/touched.ts';

/** A line of the picture: the tie whose words and colour it has, and all ties that it stands for, that one first. */
export type Line = { readonly tie: KnownTie; readonly ties: readonly KnownTie[] };

/** An opened line has up to so many ties that are drawn alike as a line each; more are one line together. */
const mostApart = 5;

/** The ties of a list between two names, and the lines that they are while none of them is open. */
type Pair = { readonly ties: readonly KnownTie[]; readonly shut: readonly Line[] };

/**
 * The lines of some ties: one for all that hold between two names, and one for what is only denied, and for what is only doubted, so that no
 * denial hides behind a tie. A line one tie of which is selected is open: its ties are a line each, the many alike together.
 */
export function linesOf(ties: readonly KnownTie[], selected: ReadonlySet<string>): readonly Line[] {
  const { pairs, shut } = pairsOf(ties);
  const isOpen = (pair: Pair) => pair.ties.length > 1 && pair.ties.some(({ id }) => selected.has(id));
  if (selected.size === 0 || !pairs.some(isOpen)) return shut;
  return pairs.flatMap((pair) => (isOpen(pair) ? apart(pair.ties, selected) : pair.shut));
}

/** What a list of ties comes to while nothing is open: a selection opens a few lines of thousands. */
const pairsOf = keptWith((ties: readonly KnownTie[]): { readonly pairs: readonly Pair[]; readonly shut: readonly Line[] } => {
  const pairs = [...Map.groupBy(ties, pairOf).values()].map((pair) => ({ ties: pair, shut: together(pair) }));
  return { pairs, shut: pairs.flatMap(({ shut }) => shut) };
});

/** The ties of the line that a tie is drawn in, first the one that it is drawn as. */
export function lineWith(tie: KnownTie, ties: readonly KnownTie[]): readonly KnownTie[] {
  const key = pairOf(tie);
  return ties.filter((each) => pairOf(each) === key).toSorted(byRank);
}

function apart(pair: readonly KnownTie[], selected: ReadonlySet<string>): readonly Line[] {
  return [...Map.groupBy(pair, alike).values()].flatMap((group): readonly Line[] => {
    if (group.length <= mostApart) return group.map((tie) => ({ tie, ties: [tie] }));
    const chosen = group.find(({ id }) => selected.has(id));
    return together(group).map(({ tie, ties }) => ({ tie: chosen ?? tie, ties }));
  });
}

/** The line of each tie that is alone between its names: what follows from it is then kept with it. */
const alone = keptWith((tie: KnownTie): readonly Line[] => [{ tie, ties: [tie] }]);

function together(ties: readonly KnownTie[]): readonly Line[] {
  const [only, ...others] = ties;
  if (only && others.length === 0) return alone(only);
  const ordered = ties.toSorted(byRank);
  return ordered[0] ? [{ tie: ordered[0], ties: ordered }] : [];
}

const pairOf = keptWith(
  ({ source, target, assertion }: KnownTie) => `${pairKey(source, target)} ${holds(assertion) ? 'holds' : assertion}`,
);

function alike(tie: KnownTie): string {
  const { source, target, type, assertion, denials } = tie;
  return [source, target, type, assertion, denials > 0, ...motivesDrawn(tie)].join(' ');
}

/** A departure before other ties with a motive, these before other moves and states, then the best supported, then by id. */
function byRank(a: KnownTie, b: KnownTie): number {
  return rank(a) - rank(b) || b.claims - a.claims || (a.id < b.id ? -1 : 1);
}

function rank(tie: KnownTie): number {
  const { departure, lasting } = describeRelationship(tie.type);
  if (tie.assertion === 'INFERRED') return 4;
  if (departure === 'LEFT') return 0;
  if (motivesDrawn(tie).length > 0) return 1;
  return lasting ? 3 : 2;
}
