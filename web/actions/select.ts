import { amendTable, type Desk } from '#web/actions/desk.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { selectOne } from '#web/session/select.ts';

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
    ...(tie && source && target
      ? { saying: { what: 'tieSelected', type: tie.type, assertion: tie.assertion, source: source.label, target: target.label } }
      : {}),
  });
}
