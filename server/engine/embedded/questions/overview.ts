import { isEntityKind } from '#graph-schema/ontology.ts';
import { relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { byId } from '#server/domain/id.ts';
import { at, holdingFlags } from '#server/engine/embedded/adjacency.ts';
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
  const { types, flags } = graph.adjacency();
  const written = new Uint32Array(256);
  const holding = new Uint32Array(256);
  for (let n = 1; n < types.length; n += 1) {
    const type = at(types, n);
    written[type] = at(written, type) + 1;
    if ((at(flags, n) & holdingFlags) !== 0) holding[type] = at(holding, type) + 1;
  }
  return relationshipTypes
    .map(({ type }) => {
      const [count, all] = [at(holding, graph.typeNumber(type)), at(written, graph.typeNumber(type))];
      return { type, count, unasserted: all - count };
    })
    .filter(({ count, unasserted }) => count + unasserted > 0)
    .toSorted((a, b) => byId(a.type, b.type));
}
