import { bring } from '#web/actions/bring.ts';
import { amendTable, present, type Desk } from '#web/actions/desk.ts';
import { select } from '#web/actions/select.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { selectAll } from '#web/session/select.ts';

/** What is needed of a row of an answer: the id of its departure, and its two ends. */
export type RowToChoose = { readonly id: string; readonly who: { readonly id: string }; readonly body: { readonly id: string } };

/** Selects the departures of some rows and opens the last; see chooseTies. */
export async function chooseRows(desk: Desk, rows: readonly RowToChoose[]): Promise<void> {
  return chooseTies(
    desk,
    rows.map(({ id, who, body }) => ({ id, source: who, target: body })),
  );
}

/** Selects some ties and opens the last; ends that are not on the table are put there first. Ties that are all selected already are let go. */
export async function chooseTies(
  desk: Desk,
  ties: readonly { readonly id: string; readonly source: { readonly id: string }; readonly target: { readonly id: string } }[],
): Promise<void> {
  const ids = ties.map(({ id }) => id);
  const { table, selected } = present(desk);
  if (ids.length === selected.length && ids.every((id) => selected.includes(id))) return select(desk, null);
  const ends = [...new Set(ties.flatMap(({ source, target }) => [source.id, target.id]))];
  const areKnown = ids.every((id) => desk.store.get().known.ties.has(id));
  if (!areKnown || ends.some((id) => !table.has(id)))
    return bring(desk, ends, {
      change: (session) => selectAll(session, ids),
      also: () => ({ ...roomForChosen(desk.store.get()), aim: { to: 'company' } }),
    });
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return select(desk, only);
  amendTable(desk, (session) => selectAll(session, ids), { ...roomForChosen(desk.store.get()), aim: { to: 'company' } });
}
