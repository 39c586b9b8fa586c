import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { text, type Database } from '#server/engine/embedded/database.ts';
import type { Batch } from '#server/engine/batch.ts';
import { namedIds, type Known } from '#server/engine/known.ts';

/** Looks up what a batch names. */
export function lookUp(database: Database, batch: Batch): Known {
  const ids = namedIds(batch);
  const rows = (sql: string, list: readonly string[]) => database.all(`${sql} IN (SELECT value FROM json_each(?))`, JSON.stringify(list));
  const documents = new Map<string, { copyOf: string | null }>();
  for (let missing: readonly string[] = ids.documents; missing.length > 0;) {
    const found = rows('SELECT id, copy_of FROM document WHERE id', missing).map((row) => ({
      id: text(row, 'id'),
      copyOf: row['copy_of'] === null ? null : text(row, 'copy_of'),
    }));
    for (const { id, copyOf } of found) documents.set(id, { copyOf });
    missing = found.flatMap(({ copyOf }) => (copyOf !== null && !documents.has(copyOf) ? [copyOf] : []));
  }
  return {
    entities: kindsOf(database, ids.entities),
    documents,
    allegations: new Set(rows('SELECT id FROM allegation WHERE id', ids.allegations).map((row) => text(row, 'id'))),
    relationships: new Map(
      rows(
        'SELECT r.id, t.name AS type, s.id AS source, d.id AS target FROM relationship r JOIN relationship_type t ON t.n = r.type ' +
          'JOIN entity s ON s.n = r.source JOIN entity d ON d.n = r.target WHERE r.id',
        ids.relationships,
      ).flatMap((row) => {
        const type = text(row, 'type');
        return isRelationshipType(type)
          ? [[text(row, 'id'), { type, source: text(row, 'source'), target: text(row, 'target') }] as const]
          : [];
      }),
    ),
  };
}

/** Kinds by id of the entities that exist, merged ones among them. */
export function kindsOf(database: Database, ids: readonly string[]): ReadonlyMap<string, EntityKind> {
  const rows = database.all(
    'SELECT e.id, k.name FROM entity e JOIN kind k ON k.n = e.kind WHERE e.id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return new Map(
    rows.flatMap((row) => {
      const kind = text(row, 'name');
      return isEntityKind(kind) ? [[text(row, 'id'), kind] as const] : [];
    }),
  );
}
