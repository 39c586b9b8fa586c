import { useQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { ComparingDocument } from '#web/api/generated.ts';
import { useDesk } from '#web/parts/deskContext.ts';

/** How long until it is asked again how many are left, in milliseconds: where few are, and where many are. */
const [soon, later, few] = [500, 5_000, 100];

/** How many entries are still to be compared, and whether the queue is being read again because none is left: it stands as it was meanwhile. */
type Comparing = { readonly toCompare: number; readonly isReadingAgain: boolean };

/** Asks how far entries were compared, as long as some are to be, and reads the queue again when all were. */
export function useComparing({ data, refetch }: UseInfiniteQueryResult<{ readonly toCompare: number }>): Comparing {
  const { ask } = useDesk();
  const before = data?.toCompare ?? 0;
  const { data: left } = useQuery({
    queryKey: ['comparing'],
    async queryFn({ signal }) {
      const { toCompare } = (await ask(ComparingDocument, {}, signal)).duplicates;
      if (toCompare === 0) void refetch({ cancelRefetch: false });
      return toCompare;
    },
    enabled: before > 0,
    refetchInterval: ({ state }) => ((state.data ?? 0) > few ? later : soon),
  });
  return { toCompare: before > 0 ? (left ?? before) : 0, isReadingAgain: before > 0 && left === 0 };
}
