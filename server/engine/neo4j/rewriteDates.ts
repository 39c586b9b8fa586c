import { entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { formerFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { longest, type Connection } from '#server/engine/neo4j/connection.ts';
import { datesOf, setDates, type Dated } from '#server/engine/neo4j/cypher/rewriteDates.ts';
import { storedDate } from '#server/engine/neo4j/stored/property.ts';
import { readText } from '#server/engine/stored/read.ts';

/** Reads every date anew, for a database in which open and unknown ends were not told apart. One that ends early is to be run again. */
export async function rewriteDates({ define, ask }: Connection): Promise<void> {
  for (const dated of everyDated()) {
    const texts = (await ask(datesOf(dated), longest)).map((row) => readText(row, 'text'));
    if (texts.length === 0) continue;
    const dates = texts.map((text) => [text, storedDate(dated.property, formerFuzzyDate(text))] as const);
    await define(setDates(dated, Object.fromEntries(dates)));
  }
}

function everyDated(): Dated[] {
  const named = (described: readonly { readonly properties: readonly { readonly name: string; readonly type: unknown }[] }[]) =>
    described.flatMap(({ properties }) => properties.filter(({ type }) => type === 'fuzzyDate').map(({ name }) => name));
  return [
    ...[...new Set(named(entityKinds))].map((property) => ({ on: 'Entity|Merged' as const, property })),
    ...[...new Set(['date', ...named(relationshipTypes)])].map((property) => ({ on: 'relationship' as const, property })),
    ...['eventDate', 'reportedDate'].map((property) => ({ on: 'Allegation' as const, property })),
    { on: 'Document', property: 'published' },
  ];
}
