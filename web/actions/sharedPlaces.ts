import { ApiFailure } from '#web/api/failure.ts';
import { KeepPlacesDocument, type TablePlaceFragment } from '#web/api/generated.ts';
import { placesToKeep, toldPlaces } from '#web/api/places.ts';
import type { Desk } from '#web/actions/desk.ts';
import { place } from '#web/actions/place.ts';
import { crowdsByMember, type Crowd } from '#web/session/crowd.ts';
import { alikeOn, crowdsOf, many } from '#web/session/crowds.ts';
import type { Known } from '#web/session/known.ts';
import { emptySession, type Session } from '#web/session/session.ts';
import { put, setCounted, type Position } from '#web/session/table.ts';

const patience = 2_000;
const nowhere: Position = { x: 0, y: 0 };

/** A dossier that is to be drawn: the ids of its entities that are, and the places that are kept of it. */
type Drawn = { readonly id: string; readonly ids: readonly string[]; readonly places: readonly TablePlaceFragment[] };

/**
 * The entities of a dossier on a table, in the picture that everybody sees: where they are kept, the others laid out round those and handed in, so
 * that who comes later finds them there. What somebody else has handed in meanwhile counts. Where keeping fails, or takes too long, the
 * places stay this page's own. Of more than 80, those that are alike are counted.
 */
export async function sharedPlaces(desk: Desk, { id, ids, places }: Drawn, known: Known, signal: AbortSignal): Promise<Session> {
  const entities = ids.flatMap((each) => known.entities.get(each) ?? []);
  const told = toldPlaces(entities, places);
  const table = countedOn(put(emptySession, new Map(ids.map((each) => [each, told.get(each) ?? nowhere]))), known);
  const kept = asOne(told, crowdsOf(table, known));
  const missing = ids.filter((each) => !kept.has(each));
  if (missing.length === 0) return table;
  const found = await place(desk, table, known, [], (each) => !kept.has(each), signal);
  const answered = asOne(toldPlaces(entities, await handIn(desk, id, found, signal)), crowdsOf(table, known));
  return put(table, new Map([...found, ...answered].filter(([each]) => table.table.has(each))));
}

function countedOn(session: Session, known: Known): Session {
  return session.table.size > many ? setCounted(session, alikeOn(session, known).flat(), true) : session;
}

/** Places without those of a counted node whose members were not all kept in one. */
function asOne(places: ReadonlyMap<string, Position>, crowds: readonly Crowd[]): ReadonlyMap<string, Position> {
  const scattered = crowds.filter(({ members: [first, ...others] }) => {
    const at = first && places.get(first.id);
    return !at || others.some(({ id }) => places.get(id)?.x !== at.x || places.get(id)?.y !== at.y);
  });
  const out = crowdsByMember(scattered);
  return new Map([...places].filter(([id]) => !out.has(id)));
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
