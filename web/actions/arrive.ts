import type { Desk } from '#web/actions/desk.ts';
import { openDossier } from '#web/actions/openDossier.ts';
import { reopen } from '#web/actions/reopen.ts';
import { decode } from '#web/session/link.ts';

/** Opens what the address says: the view of a link, or the first dossier. A link that cannot be read is named. */
export async function arrive(desk: Desk): Promise<void> {
  const { link, problem } = decode(desk.address.read());
  desk.store.set((state) => ({ ...state, linkProblem: problem }));
  if (link.session.table.size > 0) await reopen(desk, link);
  else await openDossier(desk);
}
