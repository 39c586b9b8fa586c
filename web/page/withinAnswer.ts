import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { WithinDocument } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import type { Known } from '#web/session/known.ts';
import { lately } from '#web/session/lately.ts';
import type { Session } from '#web/session/session.ts';

const mostAsked = 2000;

/** What joins ids that are shown as one: how much, and which entities of the table it lies within. */
export type Within = { readonly count: number; readonly ids: readonly string[] };

const mergedOn = lately((table: Session['table'], entities: Known['entities']) =>
  [...table.keys()].flatMap((id) => {
    const known = entities.get(id);
    return known && known.mergedIds.length > 0 ? [{ id, mergedIds: known.mergedIds }] : [];
  }),
);

/** What lies within those entities of the table that others are shown as. */
export function useWithin(): UseQueryResult<Within> {
  const { ask } = useDesk();
  const table = useDeskState((state) => state.history.present.table);
  const entities = useDeskState((state) => state.known.entities);
  const merged = mergedOn(table, entities);
  return useQuery({
    queryKey: ['within', merged],
    queryFn:
      merged.length === 0
        ? skipToken
        : async ({ signal }) => {
            let count = 0;
            const ids: string[] = [];
            for (let from = 0; from < merged.length; from += mostAsked) {
              const asked = merged.slice(from, from + mostAsked).map(({ id }) => id);
              for (const { id, withinCount } of (await ask(WithinDocument, { ids: asked }, signal)).among.subgraph.entities)
                if (withinCount > 0) {
                  count += withinCount;
                  ids.push(id);
                }
            }
            return { count, ids };
          },
  });
}
