import {
  CopyInvestigationDocument,
  DeleteInvestigationDocument,
  RenameInvestigationDocument,
  UndoChangeDocument,
} from '#web/api/generated.ts';
import type { Desk } from '#web/actions/desk.ts';
import { ownRequest } from '#web/actions/own.ts';

/** Calls an investigation something else. Throws an ApiFailure. */
export async function renameInvestigation(
  desk: Desk,
  {
    work: id,
    name,
    base,
    request,
    by,
  }: { readonly work: string; readonly name: string; readonly base: string; readonly request: string; readonly by: string },
): Promise<void> {
  ownRequest(desk, request);
  const { version } = (await desk.ask(RenameInvestigationDocument, { work: id, name, base, request, by })).renameInvestigation;
  desk.preferences.set('decider', by);
  desk.store.set((state) => ({
    ...state,
    opened: new Map(
      [...state.opened].map(([opening, saved]) => [
        opening,
        saved.id === id ? { ...saved, name, version: saved.version === base ? version : saved.version } : saved,
      ]),
    ),
    saying: { what: 'renamed', title: name },
  }));
}

/** Saves what an investigation holds as another one. Throws an ApiFailure. */
export async function copyInvestigation(
  desk: Desk,
  copy: { readonly work: string; readonly name: string; readonly request: string; readonly by: string },
): Promise<void> {
  await desk.ask(CopyInvestigationDocument, { ...copy, version: null });
  desk.preferences.set('decider', copy.by);
  desk.store.set((state) => ({ ...state, saying: { what: 'saved', title: copy.name } }));
}

/** Deletes an investigation; what lies on the table stays there, and is saved as a new one from then on. Throws an ApiFailure. */
export async function deleteInvestigation(
  desk: Desk,
  {
    work: id,
    name,
    base,
    request,
    by,
  }: { readonly work: string; readonly name: string; readonly base: string; readonly request: string; readonly by: string },
): Promise<void> {
  ownRequest(desk, request);
  await desk.ask(DeleteInvestigationDocument, { work: id, base, request, by });
  desk.preferences.set('decider', by);
  desk.store.set((state) => ({
    ...state,
    opened: new Map([...state.opened].filter(([, saved]) => saved.id !== id)),
    saying: { what: 'deleted', title: name },
  }));
}

/** Brings back what a change deleted. Throws an ApiFailure. */
export async function bringBack(
  desk: Desk,
  { change, name, request, by }: { readonly change: string; readonly name: string; readonly request: string; readonly by: string },
): Promise<void> {
  await desk.ask(UndoChangeDocument, { change, request, by });
  desk.store.set((state) => ({ ...state, saying: { what: 'broughtBack', title: name } }));
}
