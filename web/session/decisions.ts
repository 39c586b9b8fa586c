import type { LikenessBand } from '#graph-schema/generated/ontology.ts';

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
export function weightWord(
  weight: number,
): 'muchFor' | 'someFor' | 'littleFor' | 'nothing' | 'muchAgainst' | 'someAgainst' | 'littleAgainst' {
  if (weight === 0) return 'nothing';
  if (weight < 0) return `${howMuch(-weight)}Against`;
  return `${howMuch(weight)}For`;
}

function howMuch(size: number): 'much' | 'some' | 'little' {
  if (size >= 0.5) return 'much';
  return size >= 0.1 ? 'some' : 'little';
}

/** What the order of the queue needs to know of a suggestion. */
export type Ranked = {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly band: LikenessBand;
  readonly score: number;
  readonly decision: object | null;
};

/** The order of the queue: those left open last, likely ones before possible ones, then by score, then by id. */
export function inOrder(one: Ranked, other: Ranked): number {
  return (
    Number(one.decision !== null) - Number(other.decision !== null) ||
    Number(one.band === 'POSSIBLE') - Number(other.band === 'POSSIBLE') ||
    other.score - one.score ||
    Number(`${one.a.id} ${one.b.id}` > `${other.a.id} ${other.b.id}`) * 2 - 1
  );
}
