import type { Assertion, Motive, Reliability, ReviewStatus, Stance } from '#graph-schema/generated/ontology.ts';
import type { Known, KnownTie } from '#web/session/known.ts';

/**
 * According to whom the table is drawn. speakers, documents: those whose claims count; none named: all. grade: the worst source that counts. independent: how many
 * independent documents must assert a tie. inferred, denied, onlyDenied: whether ties are drawn that an editor inferred, that somebody denies, that nobody asserts.
 */
export type Perspective = {
  readonly speakers: readonly string[];
  readonly documents: readonly string[];
  readonly grade: Reliability;
  readonly independent: number;
  readonly inferred: boolean;
  readonly denied: boolean;
  readonly onlyDenied: boolean;
};

/** The table as all that is claimed draws it. */
export const everyone: Perspective = {
  speakers: [],
  documents: [],
  grade: 'F',
  independent: 1,
  inferred: true,
  denied: true,
  onlyDenied: true,
};

/** The most speakers or documents that the API takes, and the most independent documents that are asked for. */
export const mostVoices = 200;
export const mostIndependent = 9;

/** What must be known of a claim to say whether it counts. */
export type Voice = {
  readonly status: ReviewStatus;
  readonly stance: Stance;
  readonly motive: Motive | null;
  readonly reliability: Reliability | null;
  readonly speakers: readonly { readonly id: string }[];
  readonly transmittedBy: readonly { readonly id: string }[];
  readonly document: { readonly id: string };
};

/** A document with those that it was copied from, as far as they were told. */
export type Copied = { readonly id: string; readonly copyOf?: Copied | null };

/** Whether two perspectives are the same. */
export function samePerspective(one: Perspective, other: Perspective): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether who claims what is looked at: then what an editor inferred is left out, for no source claims it. */
export function looksAtClaims({ speakers, documents, grade, independent }: Perspective): boolean {
  return speakers.length > 0 || documents.length > 0 || grade !== 'F' || independent > 1;
}

/** Names one more in a list, or one less. */
export function withOrWithout(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id].toSorted().slice(0, mostVoices);
}

/** Whether a claim counts. */
export function counts({ speakers, documents, grade }: Perspective, claim: Voice): boolean {
  return (
    claim.status === 'ACCEPTED' &&
    (speakers.length === 0 || [...claim.speakers, ...claim.transmittedBy].some(({ id }) => speakers.includes(id))) &&
    (documents.length === 0 || documents.includes(claim.document.id)) &&
    (claim.reliability ?? 'F') <= grade
  );
}

/** A tie as the claims that count draw it; what an editor inferred stays what it is. claims: all that speak of it, with their ids and what their documents were copied from. */
export function accordingTo(
  perspective: Perspective,
  tie: KnownTie,
  claims: readonly (Voice & { readonly id: string; readonly document: Copied })[],
): KnownTie {
  if (tie.assertion === 'INFERRED') return tie;
  const kept = claims.filter((claim) => counts(perspective, claim));
  const asserting = kept.filter(({ stance }) => stance === 'ASSERTS');
  const denials = kept.filter(({ stance }) => stance === 'DENIES').length;
  const assertion = assertionOf(asserting.length, denials);
  return {
    ...tie,
    assertion,
    ...(assertion === 'DENIED' && tie.motives.length > 0 && { motivesDenied: tie.motives }),
    motives: tie.motives.filter((motive) => asserting.some((claim) => claim.motive === motive)),
    claims: asserting.length,
    denials,
    independentDocuments: Math.min(tie.independentDocuments, new Set(asserting.map(({ document }) => rootOf(document))).size),
    allegations: asserting.map(({ id }) => id),
  };
}

/** What was known, with those of its ties only that are kept, as they are kept. */
export function knownAs(known: Known, kept: ReadonlyMap<string, KnownTie>): Known {
  return { ...known, ties: new Map([...known.ties.keys()].flatMap((id) => [[id, kept.get(id)] as const].flatMap(withTie))) };
}

function withTie([id, tie]: readonly [string, KnownTie | undefined]): readonly (readonly [string, KnownTie])[] {
  return tie ? [[id, tie]] : [];
}

/** The document that a copy, or a copy of a copy, was made of. */
export function rootOf({ id, copyOf }: Copied): string {
  return copyOf ? rootOf(copyOf) : id;
}

function assertionOf(asserting: number, denials: number): Assertion {
  if (asserting > 0) return 'ASSERTED';
  return denials > 0 ? 'DENIED' : 'DOUBTED';
}
