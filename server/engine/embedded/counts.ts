import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Filter } from '#server/domain/filter.ts';
import { at, incidentTo, otherEnd } from '#server/engine/embedded/adjacency.ts';
import { number, text } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { judgeFor } from '#server/engine/embedded/judge.ts';
import type { DateSpan, NeighborCount, Overview } from '#server/engine/store.ts';

/** Kept relationships of one entity by type, direction and kind at the other end. */
export function neighborCounts(graph: Graph, id: Id, filter: Filter): NeighborCount[] {
  const adjacency = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const entity = graph.entityNumber(id);
  if (entity === null) return [];
  const counts = new Map<string, NeighborCount>();
  for (const n of incidentTo(adjacency, entity)) {
    const other = otherEnd(adjacency, n, entity);
    if (!judge.both(n, other)) continue;
    const row = {
      type: graph.typeOf(n),
      direction: at(adjacency.sources, n) === entity ? ('OUT' as const) : ('IN' as const),
      kind: graph.kindOf(other),
    };
    const key = `${row.type} ${row.direction} ${row.kind}`;
    counts.set(key, { ...row, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => byId(a.type, b.type) || byId(b.direction, a.direction) || byId(a.kind, b.kind));
}

/** Dates of all kept relationships, by type and EDTF text. */
export function dateSpans(graph: Graph, filter: Filter): { spans: DateSpan[]; undated: number } {
  const { sources, targets, types } = graph.adjacency();
  const judge = judgeFor(graph, filter);
  const spans = new Map<string, DateSpan>();
  let undated = 0;
  for (let n = 1; n < types.length; n += 1) {
    if (at(types, n) === 0 || !judge.kind(at(sources, n)) || !judge.kind(at(targets, n)) || !judge.relationship(n)) continue;
    const { type, date } = graph.relationship(n);
    if (date === null) {
      undated += 1;
      continue;
    }
    const key = `${type} ${date.edtf}`;
    spans.set(key, { type, date, count: (spans.get(key)?.count ?? 0) + 1 });
  }
  return { spans: [...spans.values()].toSorted((a, b) => byId(a.type, b.type) || byId(a.date.edtf, b.date.edtf)), undated };
}

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
