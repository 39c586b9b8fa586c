import { changeTable, present, type Desk } from '#web/actions/desk.ts';
import { otherEnd, touches } from '#web/session/company.ts';
import { tiesOnTable } from '#web/session/drawn.ts';
import { remove } from '#web/session/table.ts';

/** Takes off the table the neighbors that hang on nothing else there, except pinned ones. */
export function collapse(desk: Desk, id: string): void {
  const session = present(desk);
  const ties = tiesOnTable(session, desk.store.get().known);
  const neighbors = new Set(ties.filter((tie) => touches(tie, id)).map((tie) => otherEnd(tie, id)));
  const loose = [...neighbors].filter(
    (each) => each !== id && !session.table.get(each)?.pinned && ties.every((tie) => !touches(tie, each) || touches(tie, id)),
  );
  if (loose.length === 0) return desk.store.set((state) => ({ ...state, saying: { what: 'nothingToCollapse' } }));
  changeTable(desk, (now) => remove(now, loose), { saying: { what: 'collapsed', count: loose.length } });
}
