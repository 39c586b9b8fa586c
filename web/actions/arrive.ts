import type { Desk } from '#web/actions/desk.ts';
import { openInvestigation } from '#web/actions/investigation.ts';
import { openDossier } from '#web/actions/openDossier.ts';
import { reopen } from '#web/actions/reopen.ts';
import { decode } from '#web/session/link.ts';

/** Opens what the address says: an investigation, the view of a link, or the first dossier. What cannot be read, or is not saved, is named. */
export async function arrive(desk: Desk): Promise<void> {
  const { link, problem } = decode(desk.address.read());
  desk.store.set((state) => ({ ...state, linkProblem: problem }));
  const id = desk.address.investigation();
  const isView = link.session.table.size > 0;
  if (id !== null) {
    if (await openInvestigation(desk, id, null, isView ? link : null)) return;
    desk.store.set((state) => ({ ...state, linkProblem: 'NOT_SAVED' }));
  }
  if (isView) await reopen(desk, link);
  else await openDossier(desk);
}
