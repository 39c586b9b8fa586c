import type { Assertion } from '#graph-schema/generated/ontology.ts';
import { holds } from '#graph-schema/ontology.ts';
import { endsOf, isTie } from '#server/import/followTheMoney/joined.ts';
import type { Listed } from '#server/import/followTheMoney/listed.ts';
import { stanceOfRecord, type Told } from '#server/import/graph/foreignStance.ts';
import { assertionIn } from '#server/import/graph/ownCells.ts';
import { stanceAgainst, textAgainst, tieFault } from '#server/import/graph/tieFault.ts';
import type { Said } from '#server/import/words/said.ts';

/** What a record tells against the tie or the payment that it is, or the ties that it says. fault: where it seems to deny it; assertion: what carries it then; waiting: the words for which it waits for a person. */
export type SaidAgainst = { readonly fault: Said | null; readonly assertion: Assertion; readonly waiting: string | null };

const wordNames = new Set(['role', 'relationship']);
const nothing: SaidAgainst = { fault: null, assertion: 'ASSERTED', waiting: null };

/** What is told against what a record says, as of an edge of a graph. What is paid is said in words that no denial has: it waits, and so do ties that an entity says. */
export function saysAgainst(listed: Listed): SaidAgainst {
  const isOne = isTie(listed);
  const told = toldOf(listed);
  if (!isOne && listed.schema.edge === null) return ofEntity(listed, told);
  const words = told.flatMap(([name, value]) => (wordNames.has(name) ? [value] : []));
  const fault = tieFault(told, words);
  const stance = stanceAgainst(told, words);
  const assertion = stance?.is ?? assertionIn(told);
  const waiting = stance?.words ?? null;
  if (isOne || holds(assertion)) return { fault, assertion, waiting };
  return { fault, assertion: 'PROPOSED', waiting: waiting ?? assertion };
}

/** What an entity tells against the ties that it says: they wait. */
function ofEntity(listed: Listed, told: Told): SaidAgainst {
  if (pairsIn(listed).length === 0) return nothing;
  const stance = stanceOfRecord(told);
  const waiting = stance === null ? textAgainst(told) : (stance.words ?? stance.is);
  return waiting === null ? nothing : { fault: null, assertion: 'PROPOSED', waiting };
}

/** Whether anything is told against it. */
export function isSaidAgainst(listed: Listed): boolean {
  const { fault, assertion } = saysAgainst(listed);
  return fault !== null || !holds(assertion);
}

/** Whom a record joins, as keys of pairs. */
export function pairsIn(listed: Listed): readonly string[] {
  const named = (property: string): readonly string[] => listed.values.get(property)?.map((id) => id.trim()) ?? [];
  if (!isTie(listed)) return listed.schema.links.flatMap((name) => named(name).map((other) => pairOf(listed.id, other)));
  const { source, target } = endsOf(listed);
  return named(source).flatMap((one) => named(target).map((other) => pairOf(one, other)));
}

/** Takes whom a line joins that is left out for something else, where it may deny that they are tied. */
export function takeDenied(listed: Listed | null, denied: Set<string>): void {
  if (listed !== null && isSaidAgainst(listed)) for (const pair of pairsIn(listed)) denied.add(pair);
}

function pairOf(one: string, other: string): string {
  return JSON.stringify([one.trim(), other].toSorted());
}

function toldOf(listed: Listed): Told {
  const ends = new Set(Object.values(endsOf(listed)));
  return [
    ...[...listed.values].flatMap(([name, texts]) => (ends.has(name) ? [] : texts.map((text) => [name, text] as const))),
    ...listed.besides,
  ];
}
