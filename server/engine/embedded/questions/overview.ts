import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import { number, text } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { Overview } from '#server/engine/store.ts';

/** What the graph holds: kinds and types in alphabetical order. */
export function overview(graph: Graph): Overview {
  const { database } = graph;
  const count = (table: 'allegation' | 'document') => number(database.one(`SELECT count(*) AS n FROM ${table}`) ?? {}, 'n');
  const named = (table: 'kind' | 'relationship_type', rows: 'entity' | 'relationship', column: 'kind' | 'type', without: string) =>
    database
      .all(
        `SELECT k.name, count(*) AS n FROM ${rows} r JOIN ${table} k ON k.n = r.${column} WHERE r.n NOT IN (SELECT value FROM json_each(?)) GROUP BY k.n ORDER BY k.name`,
        without,
      )
      .map((row) => ({ word: text(row, 'name'), count: number(row, 'n') }));
  const merged = JSON.stringify(database.all('SELECT entity FROM merged').map((row) => number(row, 'entity')));
  const hidden = JSON.stringify(merged === '[]' ? [] : graph.adjacency().hidden);
  return {
    entities: named('kind', 'entity', 'kind', merged).flatMap(({ word, count: n }) =>
      isEntityKind(word) ? [{ kind: word, count: n }] : [],
    ),
    relationships: named('relationship_type', 'relationship', 'type', hidden).flatMap(({ word, count: n }) =>
      isRelationshipType(word) ? [{ type: word, count: n }] : [],
    ),
    allegations: count('allegation'),
    documents: count('document'),
  };
}
