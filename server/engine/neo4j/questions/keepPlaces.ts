import { placesOfThose, placesWith, type EntityPlace } from '#server/domain/entityPlace.ts';
import type { Id } from '#server/domain/id.ts';
import { UnknownDossier, UnknownEntity } from '#server/engine/failure.ts';
import { dossiersWith } from '#server/engine/neo4j/cypher/dossiersWith.ts';
import { kindsOf, lockForWriting } from '#server/engine/neo4j/cypher/known.ts';
import { putNodes } from '#server/engine/neo4j/cypher/write.ts';
import { readKinds } from '#server/engine/neo4j/known.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { storedDossier } from '#server/engine/neo4j/stored/document.ts';
import { readDossier } from '#server/engine/neo4j/stored/record.ts';
import { toRow } from '#server/engine/stored/read.ts';

/** Keeps where entities stand in the picture of a dossier; see the seam. Within a transaction. */
export async function keepPlaces(ask: Ask, dossier: Id, handed: readonly EntityPlace[]): Promise<readonly EntityPlace[]> {
  await ask(lockForWriting());
  const [row] = await ask(dossiersWith([dossier]));
  if (!row) throw new UnknownDossier(dossier);
  const kinds = readKinds(await ask(kindsOf(handed.map(({ entity }) => entity))));
  const unknown = handed.flatMap(({ entity }) => (kinds.has(entity) ? [] : [entity]));
  if (unknown.length > 0) throw new UnknownEntity(unknown);
  const record = readDossier(toRow(row['properties']));
  const places = placesWith(record.places, handed);
  if (places.length > record.places.length) await ask(putNodes('Dossier', [storedDossier({ ...record, places })]));
  return placesOfThose(places, handed);
}
