import { ApiFailure, Refused } from '#web/api/failure.ts';
import type { Ask } from '#web/api/client.ts';
import { firstQuestion } from '#web/api/firstQuestion.ts';
import { ClaimTiesDocument, DossierDocument, LastChangeDocument } from '#web/api/generated.ts';
import type { ToldChange } from '#web/api/listen.ts';
import type { Desk } from '#web/actions/desk.ts';
import { noteOvertaken } from '#web/actions/overtaken.ts';
import { disown } from '#web/actions/own.ts';
import { refresh } from '#web/actions/refresh.ts';
import { touchedBy } from '#web/session/touched.ts';

const mostClaims = 20;
const firstWait = 1_000;
const longestWait = 30_000;

/** Waits so many milliseconds, or until the signal ends it. */
type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Follows the changes that are made until the signal ends it; it can be asked to follow on later. */
export type Follower = { follow: (signal: AbortSignal) => Promise<void> };

/**
 * Applies changes to what the page knows as they are told: only what they touched is asked anew. After a cut it listens on from the change it saw
 * last, at longer and longer intervals; where it saw none, everything is asked anew. Where the server does not take another listener the page
 * does without, as before. seen: the change that was the last one before the page asked for anything; where that is not known it listens from now on.
 */
export function createFollower(desk: Desk, wait: Wait, seen: Promise<string | null>): Follower {
  let since: string | null = null;
  let [isRefused, hasListened] = [false, false];
  return {
    async follow(signal) {
      const isOver = () => signal.aborted;
      if (!hasListened) since = await seen;
      for (let cuts = 0; !isOver() && !isRefused; cuts += 1) {
        try {
          if (hasListened && since === null) await takeIn(desk, null, signal);
          hasListened = true;
          for await (const told of desk.listen(since, signal)) {
            await takeIn(desk, told, signal);
            since = told.change.id;
            cuts = 0;
          }
        } catch (failure) {
          if (isOver()) return;
          if (!(failure instanceof ApiFailure)) throw failure;
          if (failure instanceof Refused && failure.code === 'UNKNOWN_CHANGE') since = null;
          else if (failure instanceof Refused) isRefused = true;
        }
        if (!isRefused) await wait(Math.min(longestWait, firstWait * 2 ** cuts), signal);
      }
    },
  };
}

/** The change that was the last one before the page asked for anything: what was asked early, before its scripts were there, was answered with it, of one state of the store; else it is asked for. null where the server does not say. */
export async function lastChange(desk: Pick<Desk, 'ask'>, early: Ask | null): Promise<string | null> {
  try {
    const { lastChange: last } = await (early?.(DossierDocument, firstQuestion.variables) ?? desk.ask(LastChangeDocument, {}));
    return last ?? null;
  } catch (failure) {
    if (failure instanceof ApiFailure) return null;
    throw failure;
  }
}

async function takeIn(desk: Desk, told: ToldChange | null, signal: AbortSignal): Promise<void> {
  await desk.store.get().owning;
  const isOwn = told !== null && desk.store.get().own.has(told.change.id);
  if (told) noteOvertaken(desk, told);
  const isWhole = told !== null && told.complete && told.change.recordCount === told.change.records.length;
  const touched = isWhole ? touchedBy(told.change.records) : null;
  const own = touched?.pairs.filter((pair) => desk.store.get().own.has(pair)) ?? [];
  for (const pair of own) disown(desk, pair);
  if (own.length > 0) return;
  const ids =
    touched === null || touched.claims.length > mostClaims
      ? null
      : new Set([...touched.ids, ...(await tiesOf(desk, touched.claims, signal))]);
  desk.forget(ids);
  await refresh(desk, ids, signal, isOwn);
}

/** The ties that rest on some claims, and their ends. */
async function tiesOf(desk: Desk, claims: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const answers = await Promise.all(claims.map((id) => desk.ask(ClaimTiesDocument, { id }, signal)));
  return answers.flatMap(({ allegation }) =>
    (allegation?.relationships ?? []).flatMap(({ id, source, target }) => [id, source.id, target.id]),
  );
}
