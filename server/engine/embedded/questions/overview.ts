import { isEntityKind } from '#graph-schema/ontology.ts';
import { relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { byId } from '#server/domain/id.ts';
import { holdingFlags, isShown } from '#server/engine/embedded/adjacency.ts';
import { at } from '#server/engine/embedded/column.ts';
import { number, text } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { Overview } from '#server/engine/store.ts';

/** What the graph holds: kinds and types in alphabetical order. */
export function overview(graph: Graph): Overview {
  const { database } = graph;
  const count = (table: 'allegation' | 'document') => number(database.one(`SELECT count(*) AS n FROM ${table}`) ?? {}, 'n');
  return {
    entities: database
      .all(
        'SELECT k.name, count(*) AS n FROM entity e JOIN kind k ON k.n = e.kind WHERE e.n NOT IN (SELECT entity FROM merged) GROUP BY k.n ORDER BY k.name',
      )
      .flatMap((row) => {
        const kind = text(row, 'name');
        return isEntityKind(kind) ? [{ kind, count: number(row, 'n') }] : [];
      }),
    relationships: relationshipCounts(graph),
    allegations: count('allegation'),
    documents: count('document'),
  };
}

function relationshipCounts(graph: Graph): Overview['relationships'] {
  const adjacency = graph.adjacency();
  const { relationships, types, flags } = adjacency;
  const written = new Uint32Array(256);
  const holding = new Uint32Array(256);
  for (let n = 1; n < relationships; n += 1) {
    if (!isShown(adjacency, n)) continue;
    const type = at(types, n);
    written[type] = (written[type] ?? 0) + 1;
    if ((at(flags, n) & holdingFlags) !== 0) holding[type] = (holding[type] ?? 0) + 1;
  }
  return relationshipTypes
    .map(({ type }) => {
      const named = graph.typeNumber(type);
      const [count, all] = [holding[named] ?? 0, written[named] ?? 0];
      return { type, count, unasserted: all - count };
    })
    .filter(({ count, unasserted }) => count + unasserted > 0)
    .toSorted((a, b) => byId(a.type, b.type));
}
