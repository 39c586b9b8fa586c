import { amendTable, type Desk } from '#web/actions/desk.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { selectAll, selectOne } from '#web/session/select.ts';

/** Selects an entity or a tie and opens it, or nothing. extend: adds to the selection. The camera moves only if it, or what belongs to it, would be covered. */
export function select(desk: Desk, id: string | null, extend = false): void {
  const { known } = desk.store.get();
  const tie = id === null ? undefined : known.ties.get(id);
  const entity = id === null ? undefined : known.entities.get(id);
  const source = tie && known.entities.get(tie.source);
  const target = tie && known.entities.get(tie.target);
  amendTable(desk, (session) => selectOne(session, id, extend), {
    ...roomForChosen(desk.store.get()),
    ...(id === null ? {} : { aim: { to: 'company' } }),
    ...(entity ? { saying: { what: 'selected', name: entity.label } } : {}),
    ...(tie && source && target ? { saying: { what: 'tieSelected', type: tie.type, assertion: tie.assertion, source, target } } : {}),
  });
}

/** Selects what is pointed at, unless it is selected with others, while the camera stays where it is. */
export function pointAt(desk: Desk, id: string): void {
  amendTable(desk, (session) => (session.selected.includes(id) ? session : selectOne(session, id)), roomForChosen(desk.store.get()));
}

/** Selects many entities and ties at once, the last of which is opened. extend: adds to the selection what is not selected; where all of it is, takes it out. */
export function selectMany(desk: Desk, ids: readonly string[], extend: boolean): void {
  const last = ids.at(-1);
  if (last === undefined) return;
  amendTable(
    desk,
    (session) => {
      const [now, asked] = [new Set(session.selected), new Set(ids)];
      if (!extend) return selectAll(session, ids);
      if (ids.every((id) => now.has(id)))
        return selectAll(
          session,
          session.selected.filter((id) => !asked.has(id)),
        );
      return selectAll(session, [...session.selected, ...ids.filter((id) => !now.has(id))]);
    },
    { ...roomForChosen(desk.store.get()), aim: { to: 'company' } },
  );
}
