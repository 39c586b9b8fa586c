import type { Query } from '#server/engine/neo4j/query.ts';

/** A claim as readAllegationRow takes it. */
export function allegationRow(a: string): string {
  return `{properties: properties(${a}), contradictedBy: [(${a})<-[:CONTRADICTS]-(other:Allegation) | other.id]}`;
}

/** Claims by id: rows of allegationRow, those that exist, in any order. */
export function allegations(ids: readonly string[]): Query {
  return { text: `UNWIND $ids AS id MATCH (a:Allegation {id: id}) RETURN ${allegationRow('a')} AS allegation`, params: { ids } };
}
