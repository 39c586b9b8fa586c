import { everyMotive } from '#graph-schema/generated/ontology.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { departurePage as cypher } from '#server/engine/neo4j/cypher/departurePage.ts';
import { readRelationship } from '#server/engine/neo4j/stored/relationship.ts';
import { readSlice } from '#server/engine/neo4j/stored/slice.ts';
import { damaged, readNumber, readRows, readText, toRow } from '#server/engine/stored/read.ts';
import { isWordOf } from '#server/engine/stored/vocabulary.ts';
import type { DepartureReading, DeparturesQuestion, DepartureSlice } from '#server/engine/departureReading.ts';

/** A page of the readings of departures, with the counts of all. */
export async function departurePage(ask: Ask, question: DeparturesQuestion): Promise<DepartureSlice> {
  const [row = {}] = await ask(cypher(question));
  const counts = new Map(readRows(row, 'counts').map((each) => [readNumber(each, 'rank'), readNumber(each, 'count')]));
  const slice = readSlice(row, question.first, (each): DepartureReading => {
    const motive = readText(each, 'motive');
    if (!isWordOf('Motive', motive)) throw damaged(each, 'motive');
    return { relationship: readRelationship(toRow(each['relationship'])), motive };
  });
  const byMotive = everyMotive.map((motive, rank) => ({ motive, count: counts.get(rank) ?? 0 })).filter(({ count }) => count > 0);
  return { ...slice, byMotive, rejected: readNumber(row, 'rejected') };
}
