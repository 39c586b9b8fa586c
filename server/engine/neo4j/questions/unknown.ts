import { unknown as cypher } from '#server/engine/neo4j/cypher/unknown.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { readIds } from '#server/engine/stored/read.ts';
import type { Named } from '#server/engine/store.ts';

/** Those of what is named that are not there. */
export async function unknown(ask: Ask, named: Named): Promise<Named> {
  const [row = {}] = await ask(cypher(named));
  return readUnknown(row);
}

/** What a row says is not there. Throws StoreDamaged. */
export function readUnknown(row: Row): Named {
  return { entities: readIds(row, 'unknownEntities'), documents: readIds(row, 'unknownDocuments') };
}
