import { firstDrawn } from '#web/api/firstQuestion.ts';
import { DossierDocument } from '#web/api/generated.ts';
import { toldEntity, toldTie } from '#web/api/told.ts';
import type { Desk } from '#web/actions/desk.ts';
import { sharedPlaces } from '#web/actions/sharedPlaces.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { work, type Progress } from '#web/actions/work.ts';
import { begin, step } from '#web/session/history.ts';
import { learn } from '#web/session/known.ts';
import { setOmitted } from '#web/session/table.ts';

/** How many entities one drawing of a dossier takes at most. */
export const mostAtOnce = 1_000;

/** Draws a dossier, to the first entities by their ties: the one asked for, or the first one, which an address means that names none. Where the table was empty before, there is nothing to take back. */
export async function openDossier(desk: Desk, id: string | null = null, first = firstDrawn): Promise<void> {
  async function open(signal: AbortSignal, progress: Progress): Promise<void> {
    const { dossier } = await desk.ask(DossierDocument, { id, first }, signal);
    if (!dossier) return;
    const { entities, relationships, omitted } = dossier.subgraph;
    const known = learn(desk.store.get().known, entities.map(toldEntity), relationships.map(toldTie));
    const ids = entities.map((entity) => entity.id);
    progress('placing', ids.length);
    const placed = await sharedPlaces(desk, { id: dossier.id, ids, places: dossier.places }, known, signal);
    const session = setOmitted({ ...placed, dossier: dossier.id, notes: desk.store.get().history.present.notes }, omitted);
    desk.store.set((state) => ({
      ...state,
      ...(id === null ? {} : roomForChosen(state)),
      known: learn(state.known, [...known.entities.values()], [...known.ties.values()]),
      history: state.history.present.table.size === 0 ? begin(session) : step(state.history, session),
      opening: state.opening + 1,
      sight: null,
      changed: new Set(),
      gone: null,
      aim: { to: 'fit', ids: null },
      saying: { what: 'drawn', count: session.table.size },
    }));
  }
  await work(desk, open, id === null);
}
