import { useMemo } from 'react';
import { useDeskState } from '#web/parts/deskContext.ts';

/** The ids of the names on the table, in an order that does not depend on how they came there. */
export function useTableIds(): readonly string[] {
  const table = useDeskState((state) => state.history.present.table);
  return useMemo(() => [...table.keys()].toSorted(), [table]);
}
