import { ApiFailure } from '#web/api/failure.ts';
import { InvestigationDocument, SaveInvestigationDocument, type SavedInvestigationFragment } from '#web/api/generated.ts';
import { present, type Desk } from '#web/actions/desk.ts';
import { closeDialog, openDialog } from '#web/actions/dialog.ts';
import { ownRequest } from '#web/actions/own.ts';
import { requestId } from '#web/actions/requestId.ts';
import { reopen } from '#web/actions/reopen.ts';
import type { State } from '#web/actions/state.ts';
import { work } from '#web/actions/work.ts';
import { decode, type Link } from '#web/session/link.ts';
import { listed, notesIn } from '#web/session/notes.ts';
import { contentOf, stateOf, type Saved } from '#web/session/saved.ts';

/** The investigation that lies on the table; null where what lies there was never saved. */
export function savedOf({ opened, opening }: Pick<State, 'opened' | 'opening'>): Saved | null {
  return opened.get(opening) ?? null;
}

/** How an investigation is saved. request: the id of the change; the same again saves it once. isNew: as another one, whatever was opened. */
export type Saving = { readonly name: string; readonly by: string; readonly request: string; readonly isNew: boolean };

/** Saves what lies on the table, and what is noted there. Throws an ApiFailure where it was not saved; then nothing has changed. */
export async function saveInvestigation(desk: Desk, { name, by, request, isNew }: Saving): Promise<void> {
  const { opening } = desk.store.get();
  const session = present(desk);
  const before = isNew ? null : savedOf(desk.store.get());
  const investigation = { id: before?.id ?? null, name, state: stateOf(session), notes: listed(session.notes) };
  ownRequest(desk, request);
  const answer = await desk.ask(SaveInvestigationDocument, { investigation, base: before?.version ?? null, request, by });
  desk.preferences.set('decider', by);
  const { id, version } = answer.saveInvestigation;
  const saved: Saved = { id, name, version, content: contentOf(session) };
  desk.store.set((state) => ({
    ...state,
    opened: new Map([...state.opened, [opening, saved]]),
    saying: { what: 'saved', title: name },
  }));
  closeDialog(desk);
}

/** Saves over the investigation that lies on the table at once, where it is known who does; else, and where that fails, in a dialog. */
export async function saveAtOnce(desk: Desk): Promise<void> {
  const saved = savedOf(desk.store.get());
  const by = desk.preferences.get('decider') ?? '';
  if (!saved || by === '') return openDialog(desk, { is: 'save', about: { failure: null } });
  try {
    await saveInvestigation(desk, { name: saved.name, by, request: requestId(), isNew: false });
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    openDialog(desk, { is: 'save', about: { failure } });
  }
  return undefined;
}

/** Opens an investigation as it was saved last, or as a version of it. link: what lies on the table instead, not saved yet. False where there is none. */
export async function openInvestigation(desk: Desk, id: string, version: string | null = null, link: Link | null = null): Promise<boolean> {
  const answer: { investigation?: SavedInvestigationFragment | null } = {};
  await work(
    desk,
    async (signal) => {
      answer.investigation = (await desk.ask(InvestigationDocument, { work: id, version }, signal)).investigation;
    },
    true,
  );
  const { investigation } = answer;
  if (investigation === undefined) {
    const again = () => void openInvestigation(desk, id, version, link);
    desk.store.set((state) => (state.trouble === null ? state : { ...state, trouble: { ...state.trouble, again } }));
    return true;
  }
  if (investigation === null) return false;
  const { name, state, notes, version: current } = investigation;
  const { link: kept } = decode(state);
  const session = { ...kept.session, notes: notesIn(notes) };
  const saved = { id, name, version: current, content: contentOf(session) };
  const unsaved = link && { ...link, session: link.session.notes.size > 0 ? link.session : { ...link.session, notes: session.notes } };
  await reopen(desk, unsaved ?? { session, language: null, camera: null, sight: null }, { saved, isAsSaved: link === null });
  return true;
}
