import { isEntityKind, isRelationshipType } from '#graph-schema/ontology.ts';
import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import {
  dateSpans as dateSpansQuery,
  neighborCounts as neighborCountsQuery,
  overview as overviewQuery,
} from '#server/engine/neo4j/cypher/counts.ts';
import type { Row } from '#server/engine/neo4j/query.ts';
import { readDate } from '#server/engine/neo4j/stored/property.ts';
import { damaged, readNumber, readText, toRow } from '#server/engine/neo4j/stored/read.ts';
import type { DateSpan, NeighborCount, Overview, Stop } from '#server/engine/store.ts';

/** Kept relationships of one entity by type, direction and kind at the other end. */
export async function neighborCounts({ read }: Connection, id: Id, filter: Filter, stop: Stop): Promise<readonly NeighborCount[]> {
  const rows = await read(neighborCountsQuery(id, filter), stop);
  const counts = rows.map((row): NeighborCount => {
    const kind = readText(row, 'kind');
    if (!isEntityKind(kind)) throw damaged(row, 'kind');
    return {
      type: readType(row, 'type'),
      direction: readText(row, 'direction') === 'OUT' ? 'OUT' : 'IN',
      kind,
      count: readNumber(row, 'count'),
    };
  });
  return counts.toSorted((a, b) => byId(a.type, b.type) || byId(b.direction, a.direction) || byId(a.kind, b.kind));
}

/** Dates of all kept relationships, by type and EDTF text. */
export async function dateSpans(
  { read }: Connection,
  filter: Filter,
  stop: Stop,
): Promise<{ spans: readonly DateSpan[]; undated: number }> {
  const rows = await read(dateSpansQuery(filter), stop);
  let undated = 0;
  const spans = rows.flatMap((row): DateSpan[] => {
    const [date, count] = [readDate(toRow(row['properties']), 'date'), readNumber(row, 'count')];
    if (date === null) undated += count;
    return date === null ? [] : [{ type: readType(row, 'type'), date, count }];
  });
  return { spans: spans.toSorted((a, b) => byId(a.type, b.type) || byId(a.date.edtf, b.date.edtf)), undated };
}

/** What the graph holds: kinds and types in alphabetical order. */
export async function overview({ read }: Connection): Promise<Overview> {
  const rows = (await read(overviewQuery())).map((row) => ({
    of: readText(row, 'of'),
    word: readText(row, 'word'),
    count: readNumber(row, 'count'),
  }));
  const hidden = new Map(rows.filter(({ of }) => of === 'hidden').map(({ word, count }) => [word, count]));
  const some = rows
    .map((row) => (row.of === 'relationships' ? { ...row, count: row.count - (hidden.get(row.word) ?? 0) } : row))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => byId(a.word, b.word));
  const single = (of: string) => rows.find((row) => row.of === of)?.count ?? 0;
  return {
    entities: some.flatMap(({ of, word, count }) => (of === 'entities' && isEntityKind(word) ? [{ kind: word, count }] : [])),
    relationships: some.flatMap(({ of, word, count }) =>
      of === 'relationships' && isRelationshipType(word) ? [{ type: word, count }] : [],
    ),
    allegations: single('allegations'),
    documents: single('documents'),
  };
}

function readType(row: Row, name: string): RelationshipType {
  const type = readText(row, name);
  if (!isRelationshipType(type)) throw damaged(row, name);
  return type;
}
