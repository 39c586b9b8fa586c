import { ApiFailure } from '#web/api/failure.ts';
import { KeepPlacesDocument, type TablePlaceFragment } from '#web/api/generated.ts';
import { placesToKeep, toldPlaces } from '#web/api/places.ts';
import type { Desk } from '#web/actions/desk.ts';
import { place } from '#web/actions/place.ts';
import type { Known } from '#web/session/known.ts';
import { emptySession } from '#web/session/session.ts';
import { put, type Position } from '#web/session/table.ts';

const patience = 2_000;

/** A dossier that is to be drawn: the ids of its entities that are, and the places that are kept of it. */
type Drawn = { readonly id: string; readonly ids: readonly string[]; readonly places: readonly TablePlaceFragment[] };

/**
 * Where the entities of a dossier stand in the picture that everybody sees: where they are kept, the others laid out round those and handed in, so
 * that who comes later finds them there. What somebody else has handed in meanwhile counts. Where keeping fails, or takes too long, the
 * places stay this page's own.
 */
export async function sharedPlaces(
  desk: Desk,
  { id, ids, places }: Drawn,
  known: Known,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Position>> {
  const entities = ids.flatMap((each) => known.entities.get(each) ?? []);
  const kept = toldPlaces(entities, places);
  const missing = ids.filter((each) => !kept.has(each));
  if (missing.length === 0) return inOrder(ids, kept);
  const found = await place(desk, put(emptySession, kept), known, missing, () => false, signal);
  const answered = await handIn(desk, id, found, signal);
  return inOrder(ids, new Map([...kept, ...found, ...toldPlaces(entities, answered)]));
}

async function handIn(
  desk: Desk,
  dossier: string,
  found: ReadonlyMap<string, Position>,
  signal: AbortSignal,
): Promise<readonly TablePlaceFragment[]> {
  const limit = AbortSignal.timeout(patience);
  try {
    const { keepPlaces } = await desk.ask(KeepPlacesDocument, { dossier, places: placesToKeep(found) }, AbortSignal.any([signal, limit]));
    return keepPlaces;
  } catch (failure) {
    signal.throwIfAborted();
    if (failure instanceof ApiFailure || limit.aborted) return [];
    throw failure;
  }
}

function inOrder(ids: readonly string[], positions: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  return new Map(
    ids.flatMap((id) => {
      const position = positions.get(id);
      return position ? [[id, position] as const] : [];
    }),
  );
}
