import type { KnownTie } from '#web/session/known.ts';
import { accordingTo, everyone, type Voice } from '#web/session/perspective.ts';

/** Whose account is compared: of somebody who speaks, or of a document. */
export type Account = { readonly of: 'speaker' | 'document'; readonly id: string };

/** The two accounts that are compared. */
export const accountSides = ['a', 'b'] as const;
export type AccountSide = (typeof accountSides)[number];

/** Which accounts are compared; null: one of those that are offered. */
export type Accounts = Readonly<Record<AccountSide, Account | null>>;

/** Nobody has chosen any. */
export const noAccounts: Accounts = { a: null, b: null };

/** A claim as an account is made of. */
export type Told = Voice & { readonly id: string };

/**
 * How two accounts of one tie stand to each other. contradict: one asserts what the other denies. doubt: one doubts it, and the other does not. why: both assert it and
 * give other motives. agree: both assert, both deny or both doubt it. a, b: only one speaks of it.
 */
export const comparisons = ['contradict', 'doubt', 'why', 'agree', 'a', 'b'] as const;
export type Comparison = (typeof comparisons)[number];

/** A tie of which one account speaks, or both. a, b: the tie as that account tells it, with the claims that do; null where it does not speak of it. */
export type ComparedTie = {
  readonly tie: KnownTie;
  readonly comparison: Comparison;
} & Readonly<Record<AccountSide, { readonly tie: KnownTie; readonly claims: readonly Told[] } | null>>;

/** Whether the same accounts are chosen. */
export function sameAccounts(one: Accounts, other: Accounts): boolean {
  return accountSides.every((side) => one[side]?.id === other[side]?.id && one[side]?.of === other[side]?.of);
}

/** Who speaks in a claim of his own: not those through whom it came, but where nobody is named besides. */
export function ownVoices<Named>({
  speakers,
  transmittedBy,
}: {
  readonly speakers: readonly Named[];
  readonly transmittedBy: readonly Named[];
}): readonly Named[] {
  return speakers.length > 0 ? speakers : transmittedBy;
}

/** Whether a claim belongs to an account. Only accepted ones do. */
function isOf({ of, id }: Account, claim: Told): boolean {
  if (claim.status !== 'ACCEPTED') return false;
  return of === 'document' ? claim.document.id === id : ownVoices(claim).some((each) => each.id === id);
}

/** The ties of which at least one of two accounts speaks, in the order they came. */
export function compared(
  accounts: Readonly<Record<AccountSide, Account>>,
  ties: readonly { readonly tie: KnownTie; readonly claims: readonly Told[] }[],
): readonly ComparedTie[] {
  return ties.flatMap(({ tie, claims }) => {
    const [a, b] = accountSides.map((side) => toldIn(accounts[side], tie, claims));
    const comparison = a && b ? between(a.tie, b.tie) : (a && 'a') || (b && 'b');
    return comparison ? [{ tie, comparison, a: a ?? null, b: b ?? null }] : [];
  });
}

function toldIn(account: Account, tie: KnownTie, claims: readonly Told[]): ComparedTie['a'] {
  const own = claims.filter((claim) => isOf(account, claim));
  return own.length === 0 || tie.assertion === 'INFERRED' ? null : { tie: accordingTo(everyone, tie, own), claims: own };
}

function between(a: KnownTie, b: KnownTie): Comparison {
  if (a.assertion === b.assertion) return a.assertion === 'ASSERTED' && giveOtherMotives(a, b) ? 'why' : 'agree';
  return a.assertion === 'DOUBTED' || b.assertion === 'DOUBTED' ? 'doubt' : 'contradict';
}

function giveOtherMotives({ motives }: KnownTie, other: KnownTie): boolean {
  return motives.length > 0 && other.motives.length > 0 && !motives.some((motive) => other.motives.includes(motive));
}
