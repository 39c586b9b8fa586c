import { anyType, quoted } from '#server/engine/neo4j/cypher/identifiers.ts';
import type { Query, Row } from '#server/engine/neo4j/query.ts';

/** A property that holds a date, and what has it. */
export type Dated = { readonly on: 'Entity|Merged' | 'Allegation' | 'Document' | 'relationship'; readonly property: string };

/** The texts of all dates there, each once. */
export function datesOf(dated: Dated): Query {
  return { text: `${matched(dated)} RETURN DISTINCT n.${quoted(dated.property)} AS text`, params: {} };
}

/** Sets the properties that the date of each text has, thousands at a time; for a transaction of its own. */
export function setDates(dated: Dated, dates: Readonly<Record<string, Row>>): Query {
  return {
    text: `${matched(dated)} CALL (n) { SET n += $dates[n.${quoted(dated.property)}] } IN TRANSACTIONS OF 10000 ROWS`,
    params: { dates },
  };
}

function matched({ on, property }: Dated): string {
  const pattern = on === 'relationship' ? `()-[n:${anyType}]->()` : `(n:${on})`;
  return `MATCH ${pattern} WHERE n.${quoted(property)} IS NOT NULL`;
}
