import type { Complaint } from '#server/engine/batch.ts';
import type { Known } from '#server/engine/checkBatch.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import { toId } from '#server/domain/id.ts';
import { readDossier, type LookUp } from '#server/import/dossier/readDossier.ts';

/** What loading asks of a store. */
export type DossierStore = Pick<Engine, 'entities' | 'documents' | 'allegations' | 'writtenRelationships' | 'write'>;

/** Writes a dossier to a store, whole or not at all, and answers what was written; loading it again changes nothing. Throws ImportRefused, also where it would take a claim of another dossier away. */
export async function loadDossier(store: DossierStore, path: string): Promise<Batch> {
  const dossier = await readDossier(path, lookUpIn(store));
  const losses = await lossesOf(store, dossier.batch);
  if (losses.length > 0) throw dossier.refusal(losses);
  try {
    await store.write(dossier.batch);
  } catch (error) {
    if (error instanceof BatchRefused) throw dossier.refusal(error.complaints, { cause: error });
    throw error;
  }
  return dossier.batch;
}

function lookUpIn(store: DossierStore): LookUp {
  return async (ids): Promise<Known> => ({
    entities: held(ids.entities, await store.entities(ids.entities.map(toId)), ({ kind }) => kind),
    documents: held(ids.documents, await store.documents(ids.documents.map(toId)), ({ copyOf }) => ({ copyOf })),
    allegations: new Set(held(ids.allegations, await store.allegations(ids.allegations.map(toId)), ({ id }) => id).keys()),
    relationships: held(ids.relationships, await store.writtenRelationships(ids.relationships.map(toId)), ({ type, source, target }) => ({
      type,
      source,
      target,
    })),
  });
}

function held<Row, Value>(ids: readonly string[], rows: readonly (Row | null)[], value: (row: Row) => Value): Map<string, Value> {
  return new Map(
    ids.flatMap((id, index) => {
      const row = rows[index] ?? null;
      return row === null ? [] : [[id, value(row)] as const];
    }),
  );
}

async function lossesOf(store: DossierStore, batch: Batch): Promise<Complaint[]> {
  const ours = new Set<string>(batch.documents.map(({ id }) => id));
  const claims = (await store.allegations(batch.allegations.map(({ id }) => id))).flatMap((held, index): Complaint[] => {
    const id = batch.allegations[index]?.id;
    return held && id !== undefined && held.document !== batch.allegations[index]?.document && !ours.has(held.document)
      ? [{ list: 'allegations', id, field: 'id', message: `is a claim of the document ${held.document} in the store; choose another id` }]
      : [];
  });
  const before = await store.writtenRelationships(batch.relationships.map(({ id }) => id));
  const dropped = batch.relationships.flatMap(({ id, allegations }, index) =>
    (before[index]?.allegations ?? []).filter((claim) => !allegations.includes(claim)).map((claim) => ({ id, claim })),
  );
  const rows = await store.allegations(dropped.map(({ claim }) => claim));
  const ties = dropped.flatMap(({ id, claim }, index): Complaint[] => {
    const document = rows[index]?.document;
    return document === undefined || ours.has(document)
      ? []
      : [
          {
            list: 'relationships',
            id,
            field: 'allegations',
            message: `rests in the store on the claim ${claim} of the document ${document} too; name it here as well, or give this tie an id of its own`,
          },
        ];
  });
  return [...claims, ...ties];
}
