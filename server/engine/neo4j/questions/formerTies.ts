import type { Relationship } from '#server/domain/relationship.ts';
import { formerTies as cypher } from '#server/engine/neo4j/cypher/formerTies.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import type { Slice } from '#server/engine/slice.ts';
import type { FormerTiesQuestion } from '#server/engine/formerTies.ts';
import { readFlag, readNumber, readRows } from '#server/engine/stored/read.ts';

/** A page of the relationships that newer editions no longer say, by id: see FormerTiesQuestion. */
export async function formerTies(ask: Ask, question: FormerTiesQuestion): Promise<Slice<Relationship>> {
  const [row = {}] = await ask(cypher(question));
  const rows = readRows(row, 'page').map(readRelationship);
  const isLost = readFlag(row, 'isLost');
  return {
    items: isLost ? [] : rows.slice(0, question.first),
    total: readNumber(row, 'total'),
    more: !isLost && rows.length > question.first,
    isLost,
  };
}
