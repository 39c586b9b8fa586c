import type { Graph } from '#server/engine/embedded/graph.ts';
import type { Named } from '#server/engine/store.ts';

/** Those of what is named that are not there, each once. */
export function unknown({ database, entityNumber }: Graph, { entities, documents }: Named): Named {
  return {
    entities: [...new Set(entities)].filter((id) => entityNumber(id) === null),
    documents: [...new Set(documents)].filter((id) => !database.one('SELECT 1 AS one FROM document WHERE id = ?', id)),
  };
}
