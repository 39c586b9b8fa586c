import { int } from 'neo4j-driver';
import type { Batch } from '#server/engine/batch.ts';
import type { Held } from '#server/engine/changes/plan.ts';
import { createEntities, createNodes, putAllegations, putEntities, putNodes } from '#server/engine/neo4j/cypher/write.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';
import { storedAllegation } from '#server/engine/neo4j/stored/allegation.ts';
import { carriesNothing, carry, type Carried } from '#server/engine/neo4j/stored/carried.ts';
import { storedDocument, storedDossier } from '#server/engine/neo4j/stored/document.ts';
import { storedInvestigation } from '#server/engine/neo4j/stored/investigation.ts';
import { storedEntity } from '#server/engine/neo4j/stored/entity.ts';
import type { NameWords } from '#server/engine/neo4j/writeNameWords.ts';

/** Writes the records of a batch that are nodes, decisions aside: new ones are created, for nothing need be looked for, and the others written over what stood there. */
export function nodeQueries(batch: Batch, held: Held, words: NameWords, since: number): Query[] {
  const { entities, documents, allegations, dossiers, investigations } = batch;
  const carrying = carryingOf(batch);
  const written = <Item extends { readonly id: string }>(
    items: readonly Item[],
    before: ReadonlyMap<string, unknown>,
    stored: (item: Item) => Row,
    create: (rows: readonly Row[]) => Query,
    put: (rows: readonly Row[]) => Query,
  ) => {
    const rows = (some: readonly Item[]) => some.map((item) => ({ ...stored(item), since: int(since) }));
    const [old, fresh] = [items.filter(({ id }) => before.has(id)), items.filter(({ id }) => !before.has(id))];
    return [...(fresh.length > 0 ? [create(rows(fresh))] : []), ...(old.length > 0 ? [put(rows(old))] : [])];
  };
  return [
    ...[...Map.groupBy(entities, ({ kind }) => kind)].flatMap(([kind, some]) =>
      written(
        some,
        held.entities,
        (entity) => storedEntity(entity, words.get(entity.id) ?? []),
        (rows) =>
          createEntities(
            kind,
            rows.map((row) => ({ ...row, degree: int(0), unasserted: int(0) })),
          ),
        (rows) => putEntities(kind, rows),
      ),
    ),
    ...written(
      documents,
      held.documents,
      storedDocument,
      (rows) => createNodes('Document', rows),
      (rows) => putNodes('Document', rows),
    ),
    ...written(
      allegations,
      held.allegations,
      (allegation) => ({ ...storedAllegation(allegation), ...(carrying.get(allegation.id) ?? carriesNothing()) }),
      (rows) => createNodes('Allegation', rows),
      putAllegations,
    ),
    ...written(
      dossiers,
      held.dossiers,
      storedDossier,
      (rows) => createNodes('Dossier', rows),
      (rows) => putNodes('Dossier', rows),
    ),
    ...written(
      investigations,
      held.investigations,
      storedInvestigation,
      (rows) => createNodes('Investigation', rows),
      (rows) => putNodes('Investigation', rows),
    ),
  ];
}

function carryingOf({ relationships }: Batch): ReadonlyMap<string, Carried> {
  const carrying = new Map<string, Carried>();
  for (const relationship of relationships)
    for (const claim of new Set<string>(relationship.allegations)) {
      const carried = carrying.get(claim) ?? carriesNothing();
      carrying.set(claim, carried);
      carry(carried, relationship);
    }
  return carrying;
}
