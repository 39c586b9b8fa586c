import type { Desk } from '#web/actions/desk.ts';
import { followSelection } from '#web/actions/followSelection.ts';
import { openInvestigation } from '#web/actions/investigation.ts';
import { openDossierAs } from '#web/actions/openDossier.ts';
import { reopen, showAhead } from '#web/actions/reopen.ts';
import { setLanguage } from '#web/actions/setLanguage.ts';
import { firstDrawn } from '#web/api/firstQuestion.ts';
import type { Known } from '#web/session/known.ts';
import { decode, type Link } from '#web/session/link.ts';
import type { LinkPart } from '#web/session/linkParts.ts';
import { viewIds, viewOf, type Session } from '#web/session/session.ts';
import { isThere } from '#web/session/visit.ts';

/**
 * Opens what the address says: an investigation, the view of a link, or the first dossier. A link that says no names, as when it was cut, has
 * what else it says followed over its dossier. What cannot be read, followed or found is named.
 */
export async function arrive(desk: Desk): Promise<void> {
  const address = desk.address.read();
  const { link, problem, lost } = decode(address);
  const id = desk.address.investigation();
  const isView = link.session.table.size > 0;
  const noNames = !isView && address !== '' && (problem === null ? link.session.dossier === null : problem === 'MALFORMED');
  desk.store.set((state) => ({ ...state, linkProblem: problem === null && !noNames ? null : { is: problem, lost, noNames } }));
  if (id !== null) {
    if (await openInvestigation(desk, id, null, isView ? link : null)) return;
    desk.store.set((state) => ({ ...state, linkProblem: { is: 'NOT_SAVED', lost, noNames: !isView } }));
  }
  if (isView) await reopen(desk, link);
  else await openOverDossier(desk, link);
  const { trouble } = desk.store.get();
  if (trouble && !isView) desk.store.set((state) => ({ ...state, trouble: { ...trouble, again: () => void arrive(desk) } }));
  else if (!trouble && (!isView || problem !== null)) await followSelection(desk, link.session.selected, () => lose(desk, 'selection'));
}

/** Whether the address leads to the whole of a dossier and nothing in it, so that on a phone the questions come before the picture. */
export function saysNoView(desk: Pick<Desk, 'address'>): boolean {
  const { table, selected, entrance, view } = decode(desk.address.read()).link.session;
  const saysNothing = table.size === 0 && selected.length === 0 && entrance === null && view === viewIds[0];
  return saysNothing && desk.address.investigation() === null;
}

async function openOverDossier(desk: Desk, { session, language, sight }: Link): Promise<void> {
  if (language !== null) setLanguage(desk, language);
  const view = session.view === viewIds[0] ? (viewOf(session.entrance) ?? session.view) : session.view;
  showAhead(desk, { ...session, view });
  const look = (drawn: Session, known: Known): Session => {
    const table = new Map([...drawn.table].filter(([id]) => !session.removed.has(id)));
    const there = { ...session, view, table, omitted: drawn.omitted, dossier: drawn.dossier, layout: drawn.layout };
    return { ...there, selected: session.selected.filter((id) => isThere(there, known, id)) };
  };
  const opening = { first: firstDrawn, opens: true, look };
  if (!(await openDossierAs(desk, { ...opening, id: session.dossier })) && session.dossier !== null) {
    lose(desk, 'dossier');
    await openDossierAs(desk, { ...opening, id: null });
  }
  desk.store.set((state) => ({ ...state, sight }));
}

function lose(desk: Desk, part: LinkPart): void {
  desk.store.set((state) => {
    const before = state.linkProblem ?? { is: null, lost: [], noNames: part === 'dossier' };
    return { ...state, linkProblem: { ...before, lost: [...new Set([...before.lost, part])] } };
  });
}
