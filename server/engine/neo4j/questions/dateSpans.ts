import type { Filter } from '#server/domain/filter.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { dateSpans as cypher } from '#server/engine/neo4j/cypher/dateSpans.ts';
import { countSpans } from '#server/engine/stored/dateSpans.ts';
import { readFlag, readNumber, readText, readTextOrNull, readTexts } from '#server/engine/stored/read.ts';
import type { DateSpans } from '#server/engine/store.ts';

/** When all kept relationships stand, and all entities that happened. */
export async function dateSpans(ask: Ask, filter: Filter): Promise<DateSpans> {
  const counter = countSpans();
  for (const row of await ask(cypher(filter))) {
    const of = readText(row, 'of') === 'ENTITIES' ? 'ENTITIES' : 'RELATIONSHIPS';
    const ends = [readTexts(row, 'source'), readTexts(row, 'target')];
    if (readFlag(row, 'kept')) counter.keep(of, readFlag(row, 'lasting'), readTextOrNull(row, 'date'), ends, readNumber(row, 'count'));
    else counter.reject(of, readNumber(row, 'count'));
  }
  return counter.counted();
}
