import { keepPreviousData, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { setsFor } from '#web/actions/ties.ts';
import { KeptDocument, PossibleDocument, StripDocument, type StripQuery } from '#web/api/generated.ts';
import type { Ask } from '#web/api/client.ts';
import type { Period } from '#web/session/period.ts';
import { everyone, samePerspective, type Perspective } from '#web/session/perspective.ts';
import { filterOf } from '#web/panels/perspective/filterOf.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useTableIds } from '#web/parts/useTableIds.ts';
import type { Known } from '#web/session/known.ts';
import { anyTime, inPeriod, knownThen, standingThen, type InPeriod, type Then } from '#web/session/inPeriod.ts';

/** So many names at most are asked for at once, so that more have no strip. */
export const mostInStrip = 2_000;

const mostMonths = 48;
const nobody: Then = new Map();

/** What the strip shows. byYear: its stretches are years, for there would be too many months. */
export type Strip = StripQuery['timeline'] & { readonly byYear: boolean };

/** How much of what is on the table stood when, according to everyone; nothing is asked for an empty table, or one that is too large. */
function stripOf(ask: Ask, ids: readonly string[]) {
  return queryOptions({
    queryKey: ['strip', ids],
    placeholderData: keepPreviousData,
    queryFn:
      ids.length === 0 || ids.length > mostInStrip
        ? skipToken
        : async ({ signal }): Promise<Strip> => {
            const filter = stripFilter(everyone);
            const months = (await ask(StripDocument, { ids: [...ids], filter, granularity: 'MONTH' }, signal)).timeline;
            const isCut = months.omitted.some(({ reason }) => reason === 'LIMIT');
            if (months.buckets.length <= mostMonths && !isCut) return { ...months, byYear: false };
            return { ...(await ask(StripDocument, { ids: [...ids], filter, granularity: 'YEAR' }, signal)).timeline, byYear: true };
          },
  });
}

/**
 * The strip according to whom the table is drawn. Its axis is that of everyone, so that two perspectives can be seen beside each other and what
 * nothing bounds counts up to the same edges.
 */
export function useStrip() {
  const { ask } = useDesk();
  const perspective = useDeskState((state) => state.history.present.perspective);
  const ids = useTableIds();
  const whole = useQuery(stripOf(ask, ids));
  const isWhole = samePerspective(perspective, everyone);
  const axis = isWhole || whole.isPlaceholderData ? undefined : whole.data;
  const own = useQuery({
    queryKey: ['strip', ids, perspective],
    placeholderData: keepPreviousData,
    queryFn: axis
      ? async ({ signal }): Promise<Strip> => {
          const granularity = axis.byYear ? 'YEAR' : 'MONTH';
          const filter = { ...stripFilter(perspective), ...daysOf(axis) };
          return onAxis(axis, (await ask(StripDocument, { ids: [...ids], filter, granularity }, signal)).timeline);
        }
      : skipToken,
  });
  return isWhole || whole.isError ? whole : own;
}

function stripFilter(perspective: Perspective) {
  return { ...filterOf(perspective), includeOnlyDenied: false };
}

function daysOf({ buckets }: Strip): { readonly during?: Period } {
  const [first, last] = [buckets[0], buckets.at(-1)];
  return first && last ? { during: { from: first.from, to: last.to } } : {};
}

/** What stands, in the stretches of an axis. */
function onAxis(axis: Strip, told: StripQuery['timeline']): Strip {
  const counts = new Map(told.buckets.map((each) => [each.from, each]));
  const buckets = axis.buckets.map((each) => counts.get(each.from) ?? { ...each, certain: 0, possible: 0 });
  return { ...told, buckets, byYear: axis.byYear };
}

/** The question what of the table stands in a period, and how; nothing is asked where none is chosen. */
export function standingIn(ask: Ask, ids: readonly string[], perspective: Perspective, period: Period | null) {
  return queryOptions({
    queryKey: ['then', ids, perspective, period],
    queryFn:
      period === null
        ? skipToken
        : async ({ signal }): Promise<Then> => {
            const filter = filterOf(perspective);
            const then = new Map<string, 'PERHAPS' | 'UNDATED' | null>();
            for (const asked of setsFor(ids)) {
              const [possible, certain] = await Promise.all([
                ask(PossibleDocument, { ids: asked, filter: { ...filter, during: period } }, signal),
                ask(KeptDocument, { ids: asked, filter: { ...filter, certainlyDuring: period } }, signal),
              ]);
              const sure = new Set(certain.among.subgraph.relationships.map(({ id }) => id));
              for (const [id, doubt] of standingThen(possible.among.subgraph.relationships, sure)) then.set(id, doubt);
            }
            return then;
          },
  });
}

/** What is known as it stood in the chosen period; seen: whenever it stood. Until it is known, nothing is kept. failed: how to ask again where it could not be; isRead: whether it is known. */
export function useThen(seen: Known): {
  readonly stood: Known;
  readonly period: InPeriod;
  readonly failed: (() => void) | null;
  readonly isRead: boolean;
} {
  const { ask } = useDesk();
  const session = useDeskState((state) => state.history.present);
  const { perspective, period } = session;
  const ids = useTableIds();
  const standing = useQuery(standingIn(ask, ids, perspective, period));
  const { data = nobody, isError, isSuccess, refetch } = standing;
  const then = useMemo(() => (period === null ? seen : knownThen(seen, data)), [period, seen, data]);
  const made = useMemo(() => (period === null ? anyTime : inPeriod(session, seen, data)), [period, session, seen, data]);
  return {
    stood: then,
    period: made,
    failed: period !== null && isError ? () => void refetch() : null,
    isRead: period === null || isSuccess,
  };
}
