/** A statement for Neo4j with the values that it needs. */
export type CypherStatement = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> };

const columns = 'r.id AS id, source.id AS source, type(r) AS type, target.id AS target, r.holds AS holds';

/**
 * The statement that finds the same ties as an operation with these variables, by their ids; null where no single statement does: most questions are several
 * steps of a walk over the store, and a statement that finds something else would be worse than none.
 */
export function cypherOf(name: string, variables: unknown): CypherStatement | null {
  if (typeof variables !== 'object' || variables === null) return null;
  const values = new Map<string, unknown>(Object.entries(variables));
  if (name === 'Relationship')
    return {
      text: `MATCH (source:Entity)-[r {id: $id}]->(target:Entity)\nRETURN ${columns}, properties(r) AS properties`,
      parameters: { id: values.get('id') },
    };
  if (name === 'Among' && (values.get('beside') ?? null) === null)
    return {
      text: `MATCH (source:Entity)-[r]->(target:Entity)\nWHERE source.id IN $ids AND target.id IN $ids AND (r.holds OR size(r.evidenceAllegations) > 0)\nRETURN ${columns} ORDER BY id`,
      parameters: { ids: values.get('ids') },
    };
  return null;
}
