import { placesOfThose, placesWith, type EntityPlace } from '#server/domain/entityPlace.ts';
import type { Id } from '#server/domain/id.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { kindsOf } from '#server/engine/embedded/known.ts';
import { readBody } from '#server/engine/embedded/stored/body.ts';
import { putDossier } from '#server/engine/embedded/putDossier.ts';
import { UnknownDossier, UnknownEntity } from '#server/engine/failure.ts';

/** Keeps where entities stand in the picture of a dossier; see the seam. */
export function keepPlaces(graph: Graph, dossier: Id, handed: readonly EntityPlace[]): readonly EntityPlace[] {
  const { database } = graph;
  return database.transaction(() => {
    const row = database.one('SELECT body FROM dossier WHERE id = ?', dossier);
    if (!row) throw new UnknownDossier(dossier);
    const kinds = kindsOf(
      database,
      handed.map(({ entity }) => entity),
    );
    const unknown = handed.flatMap(({ entity }) => (kinds.has(entity) ? [] : [entity]));
    if (unknown.length > 0) throw new UnknownEntity(unknown);
    const record = readBody('dossier', row);
    const places = placesWith(record.places, handed);
    if (places.length > record.places.length) putDossier(database, { ...record, places });
    return placesOfThose(places, handed);
  });
}
