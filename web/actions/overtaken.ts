import type { ToldChange } from '#web/api/listen.ts';
import type { Desk } from '#web/actions/desk.ts';
import { savedOf } from '#web/actions/investigation.ts';
import { disown } from '#web/actions/own.ts';

/** Takes note where a change that others made is one of the investigation that lies on the table. */
export function noteOvertaken(desk: Desk, { change: { id, by, records } }: ToldChange): void {
  if (desk.store.get().own.has(id)) return disown(desk, id);
  const saved = savedOf(desk.store.get());
  const record = records.find((each) => each.what === 'INVESTIGATION' && each.id === saved?.id);
  if (!saved || !record || id === saved.version) return undefined;
  const isDeleted = record.after === null || record.after === undefined;
  return desk.store.set((state) => ({ ...state, overtaken: { work: saved.id, change: id, by, isDeleted } }));
}

/** Puts away what is said of it. */
export function putAwayOvertaken(desk: Pick<Desk, 'store'>): void {
  desk.store.set((state) => ({ ...state, overtaken: null }));
}
