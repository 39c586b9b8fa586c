import { useMemo } from 'react';
import type { VoicedTie } from '#web/panels/perspective/perspectiveAnswers.ts';
import { useVoices } from '#web/panels/perspective/perspectiveAnswers.ts';
import { voiceCounts, type VoiceCount } from '#web/panels/perspective/voiceCounts.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { accountSides, compared, ownVoices, type Account, type AccountSide, type ComparedTie } from '#web/session/accounts.ts';
import { tiesOnTable, unassertedOnTable } from '#web/session/drawn.ts';
import type { KnownTie } from '#web/session/known.ts';

/** An account that can be chosen, with the name of who speaks in it and of how many ties. */
export type Offered = Account & Pick<VoiceCount, 'label' | 'about' | 'ties'>;

type Claim = VoicedTie['allegations'][number];

/** A tie with its claims. */
type ClaimedTie = { readonly tie: KnownTie; readonly claims: readonly Claim[] };

/** The most accounts among which two are looked for that contradict each other. */
const mostTried = 12;

/** Two accounts as they are compared. */
export type ComparedAccounts = {
  readonly accounts: Readonly<Record<AccountSide, Offered>>;
  readonly ties: readonly ComparedTie[];
  /** The claims of each account, each once. */
  readonly claims: Readonly<Record<AccountSide, readonly Claim[]>>;
};

/** What is told about the accounts of the ties on the table. compared: null where there are no two. others: ties of the table of which neither account speaks. */
export type AccountAnswers = {
  readonly offered: readonly Offered[];
  readonly compared: ComparedAccounts | null;
  readonly others: number;
  readonly isPending: boolean;
  /** Whether another question is still answered. */
  readonly isEarlier: boolean;
  readonly failure: Error | null;
  readonly again: () => void;
};

/** Compares the chosen accounts, or two that contradict each other. */
export function useAccounts(): AccountAnswers {
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const voices = useVoices(true);
  const { data, isPending, isPlaceholderData: isEarlier, error, refetch } = voices;
  const told = useMemo(() => {
    const offered = offeredIn(data ?? []);
    const claims = new Map((data ?? []).map(({ id, allegations }) => [id, allegations] as const));
    const lines = [...tiesOnTable(session, known), ...unassertedOnTable(session, known)].map((tie): ClaimedTie => ({
      tie,
      claims: claims.get(tie.id) ?? [],
    }));
    const chosen = chosenOf(offered, session.accounts, lines);
    if (!chosen) return { offered, compared: null, others: lines.length };
    const ties = compared(chosen, lines);
    const whole = new Map([...claims.values()].flat().map((claim) => [claim.id, claim]));
    const [a = [], b = []] = accountSides.map((side) => {
      const ids = new Set(ties.flatMap((tie) => tie[side]?.claims ?? []).map(({ id }) => id));
      return [...ids].flatMap((id) => whole.get(id) ?? []);
    });
    return { offered, compared: { accounts: chosen, ties, claims: { a, b } }, others: lines.length - ties.length };
  }, [data, session, known]);
  return { ...told, isPending, isEarlier, failure: error, again: () => void refetch() };
}

/** The accounts that there are of some ties: of those who speak first, then of documents, those of most ties first. */
export function offeredIn(ties: readonly VoicedTie[]): readonly Offered[] {
  const { speakers, documents } = voiceCounts(ties, ownVoices);
  return [
    ...speakers.map((each): Offered => ({ ...each, of: 'speaker' })),
    ...documents.map((each): Offered => ({ ...each, of: 'document' })),
  ];
}

/**
 * The accounts that are compared: the chosen ones as far as there are such, otherwise, of the first of those offered, two that contradict each other on most ties, or the
 * next offered where none do; null where there are no two.
 */
export function chosenOf(
  offered: readonly Offered[],
  chosen: Readonly<Record<AccountSide, Account | null>>,
  ties: readonly ClaimedTie[],
): Readonly<Record<AccountSide, Offered>> | null {
  const find = (account: Account | null) => offered.find(({ id, of }) => id === account?.id && of === account.of);
  const [a, b] = accountSides.map((side) => find(chosen[side]));
  if (a && b) return { a, b };
  const tried = offered.slice(0, mostTried);
  const contested = ties.filter(({ claims }) => claims.some(({ stance }) => stance === 'DENIES'));
  const pairs = (a ? [a] : tried).flatMap((one) =>
    (b ? [b] : tried).flatMap((other) => {
      const pair = { a: one, b: other };
      return one === other
        ? []
        : [{ pair, against: compared(pair, contested).filter(({ comparison }) => comparison === 'contradict').length }];
    }),
  );
  return pairs.toSorted((one, other) => other.against - one.against)[0]?.pair ?? null;
}
