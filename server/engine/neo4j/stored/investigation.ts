import type { InvestigationRecord } from '#server/domain/investigation.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { readRecord } from '#server/engine/stored/body.ts';
import { readText } from '#server/engine/stored/read.ts';

/** The properties of the node of an investigation: what it is found by, and the whole of it as JSON. */
export function storedInvestigation(record: InvestigationRecord): Row {
  const { id, name, by, at } = record;
  return { id, name, by, at, body: JSON.stringify(record) };
}

/** The investigation that a node holds. Throws StoreDamaged. */
export function readStoredInvestigation(row: Row): InvestigationRecord {
  return readRecord('investigation', readText(row, 'body'));
}
