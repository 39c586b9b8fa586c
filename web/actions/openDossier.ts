import { firstDrawn } from '#web/api/firstQuestion.ts';
import { DossierDocument } from '#web/api/generated.ts';
import { toldEntity, toldTie } from '#web/api/told.ts';
import { present, type Desk } from '#web/actions/desk.ts';
import { sharedPlaces } from '#web/actions/sharedPlaces.ts';
import { roomForChosen } from '#web/actions/sheet.ts';
import { work, type Progress } from '#web/actions/work.ts';
import { carried } from '#web/session/carried.ts';
import { begin, step } from '#web/session/history.ts';
import { learn, type Known } from '#web/session/known.ts';
import type { Session } from '#web/session/session.ts';
import { setOmitted } from '#web/session/table.ts';

/** How many entities one drawing of a dossier takes at most. */
export const mostAtOnce = 1_000;

/** A dossier that is opened. */
type Opening = {
  readonly id: string | null;
  readonly first: number;
  readonly opens: boolean;
  readonly look: ((drawn: Session, known: Known) => Session) | null;
};

/** Draws a dossier, to the first entities by their ties: the one asked for, or the first one, which an address means that names none. Where the table was empty before, there is nothing to take back. */
export async function openDossier(desk: Desk, id: string | null = null, first = firstDrawn): Promise<void> {
  await openDossierAs(desk, { id, first, opens: id === null, look: null });
}

/** The same, as something else looks at it where look says so; opens: the address says it. False where there is no such dossier. */
export async function openDossierAs(desk: Desk, { id, first, opens, look }: Opening): Promise<boolean> {
  const found = { any: true };
  const before = present(desk);
  async function open(signal: AbortSignal, progress: Progress): Promise<void> {
    const { dossier } = await desk.ask(DossierDocument, { id, first }, signal);
    found.any = dossier !== null;
    if (!dossier) return;
    const { entities, relationships, omitted } = dossier.subgraph;
    const known = learn(desk.store.get().known, entities.map(toldEntity), relationships.map(toldTie));
    const ids = entities.map((entity) => entity.id);
    progress('placing', ids.length);
    const placed = await sharedPlaces(desk, { id: dossier.id, ids, places: dossier.places }, known, signal);
    const drawn = setOmitted({ ...placed, dossier: dossier.id, notes: present(desk).notes }, omitted);
    const session = carried(look ? look(drawn, known) : drawn, before, present(desk), known);
    desk.store.set((state) => ({
      ...state,
      ...(id === null ? {} : roomForChosen(state)),
      known: learn(state.known, [...known.entities.values()], [...known.ties.values()]),
      history: state.history.present.table.size === 0 ? begin(session) : step(state.history, session),
      opening: state.opening + 1,
      sight: null,
      changed: new Set(),
      gone: null,
      aim: session.selected.length > 0 || session.entrance !== null ? { to: 'company' } : { to: 'fit', ids: null },
      saying: { what: 'drawn', count: session.table.size },
    }));
  }
  await work(desk, open, opens);
  return found.any;
}
