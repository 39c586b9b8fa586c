import { present, type Desk } from '#web/actions/desk.ts';
import { remove } from '#web/actions/remove.ts';

/** Takes everything off the table but what is selected, and the ends of selected ties; the ledger counts it and brings it back. */
export function isolate(desk: Desk): void {
  const { known } = desk.store.get();
  const { table, selected } = present(desk);
  const kept = new Set(
    selected.flatMap((id) => {
      const tie = known.ties.get(id);
      return tie ? [tie.source, tie.target] : [id];
    }),
  );
  remove(
    desk,
    [...table.keys()].filter((id) => !kept.has(id)),
  );
}
