import type { Filter } from '#server/domain/filter.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { moneyFlows as cypher } from '#server/engine/neo4j/cypher/moneyFlows.ts';
import { readEntity } from '#server/engine/neo4j/stored/entity.ts';
import { readFlag, readId, readIds, readRow, readRows } from '#server/engine/stored/read.ts';
import { readKind, readType } from '#server/engine/stored/vocabulary.ts';
import type { MoneyFlows, MoneyFlowsQuestion, MoneyTie } from '#server/engine/moneyTies.ts';

/** The money flows at some entities; see the seam. */
export async function moneyFlows(ask: Ask, question: MoneyFlowsQuestion, filter: Filter): Promise<MoneyFlows> {
  const [row = {}] = await ask(cypher(question, filter));
  return {
    paid: readIds(row, 'paid'),
    received: readIds(row, 'received'),
    read: readRows(row, 'read').map((each) => ({
      entity: readEntity(readRow(each, 'entity')),
      ties: readRows(each, 'ties').map((tie) => readTie(tie, question.telling)),
    })),
  };
}

function readTie(row: Row, telling: boolean): MoneyTie {
  return {
    type: readType(row, 'type'),
    source: readId(row, 'source'),
    target: readId(row, 'target'),
    kind: readKind(row, 'kind'),
    kept: readFlag(row, 'kept'),
    holds: readFlag(row, 'holds'),
    inferred: readFlag(row, 'inferred'),
    told: telling ? { id: readId(row, 'id'), contested: readFlag(row, 'contested') } : null,
  };
}
