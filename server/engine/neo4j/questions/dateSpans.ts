import type { Filter } from '#server/domain/filter.ts';
import { byId } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { dateSpans as cypher } from '#server/engine/neo4j/cypher/dateSpans.ts';
import { readDate } from '#server/engine/neo4j/stored/property.ts';
import { readNumber, readTextOrNull, toRow } from '#server/engine/stored/read.ts';
import { readType } from '#server/engine/stored/vocabulary.ts';
import type { DateSpan, DateSpans, Stop } from '#server/engine/store.ts';

/** Dates of all kept relationships, by type and EDTF text. */
export async function dateSpans({ read }: Connection, filter: Filter, stop: Stop): Promise<DateSpans> {
  const rows = await read(cypher(filter), stop);
  let undated = 0;
  let rejected = 0;
  const spans = rows.flatMap((row): DateSpan[] => {
    if (readTextOrNull(row, 'type') === null) {
      rejected += readNumber(row, 'count');
      return [];
    }
    const [date, count] = [readDate(toRow(row['properties']), 'date'), readNumber(row, 'count')];
    if (date === null) undated += count;
    return date === null ? [] : [{ type: readType(row, 'type'), date, count }];
  });
  return { spans: spans.toSorted((a, b) => byId(a.type, b.type) || byId(a.date.edtf, b.date.edtf)), undated, rejected };
}
