import type { Granularity } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { timeline as cypher } from '#server/engine/neo4j/cypher/timeline.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { readFlag, readNumber, readText, readTextOrNull, readTexts } from '#server/engine/stored/read.ts';
import { countSpans } from '#server/engine/timeline/countSpans.ts';
import { noSpanRows } from '#server/engine/timeline/spanRows.ts';
import { timelineOf } from '#server/engine/timeline/timelineOf.ts';
import type { Timeline } from '#server/engine/store.ts';
import type { Turns } from '#server/engine/turns.ts';

/** When all kept relationships stand, and all entities that happened. */
export async function timeline(ask: Ask, filter: Filter, granularity: Granularity, turns: Turns): Promise<Timeline> {
  const counter = countSpans();
  for (const row of await ask(cypher(filter))) {
    const of = readText(row, 'of') === 'ENTITIES' ? 'ENTITIES' : 'RELATIONSHIPS';
    const ends = [readTexts(row, 'source'), readTexts(row, 'target')];
    if (readFlag(row, 'kept')) counter.keep(of, readFlag(row, 'lasting'), readTextOrNull(row, 'date'), ends, readNumber(row, 'count'));
    else counter.reject(of, readNumber(row, 'count'));
  }
  const rows = { RELATIONSHIPS: noSpanRows(), ENTITIES: noSpanRows() };
  return timelineOf({ ...counter.counted(), rows }, filter.during, granularity, turns);
}
