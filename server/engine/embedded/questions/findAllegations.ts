import { supersededAs, type Allegation } from '#server/domain/allegation.ts';
import type { Entity } from '#server/domain/entity.ts';
import { byId } from '#server/domain/id.ts';
import { number, type Row } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { allegationOf } from '#server/engine/embedded/questions/allegations.ts';
import { entities } from '#server/engine/embedded/questions/entities.ts';
import type { AllegationsQuestion, ClaimsSlice } from '#server/engine/claimsSlice.ts';

/** Claims that meet every condition, by document, first line, last line and id. */
export function findAllegations(
  graph: Graph,
  { speaker, document, about, first, after, counted, isEarlier, voiced }: AllegationsQuestion,
): ClaimsSlice {
  const { database, entityNumber, groupOf } = graph;
  const speaking = speaker === null ? null : entityNumber(speaker);
  const spokenOf = about === null ? null : entityNumber(about);
  if ((speaker !== null && speaking === null) || (about !== null && spokenOf === null))
    return { items: [], total: 0, more: false, isLost: after !== null };
  const conditions = [
    ...(document === null ? [] : ['a.document = :document']),
    ...(speaking === null ? [] : ['a.n IN (SELECT allegation FROM voice WHERE entity IN (SELECT value FROM json_each(:speaker)))']),
    ...(spokenOf === null ? [] : ['a.n IN (SELECT allegation FROM about WHERE entity IN (SELECT value FROM json_each(:about)))']),
    ...(isEarlier ? [`a.body ->> '$.status' IN (${supersededAs.map((each) => `'${each}'`).join(', ')})`] : []),
  ];
  const values = [
    ...(document === null ? [] : [document]),
    ...(speaking === null ? [] : [JSON.stringify(groupOf(speaking))]),
    ...(spokenOf === null ? [] : [JSON.stringify(groupOf(spokenOf))]),
  ];
  const sql = (select: string, rest: string, ...more: readonly string[]) => {
    const all = [...conditions, ...more].map((each) => each.replaceAll(/:\w+/g, '?'));
    return `SELECT ${select} FROM allegation a ${all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`} ${rest}`;
  };
  const total = counted ?? number(database.one(sql('count(*) AS n', ''), ...values) ?? {}, 'n');
  const last: Row | undefined =
    after === null ? undefined : database.one(sql('a.document, a.line_from, a.line_to, a.id', '', 'a.id = ?'), ...values, after);
  if (after !== null && !last) return { items: [], total, more: false, isLost: true };
  const place = ['document', 'line_from', 'line_to', 'id'].slice(document === null ? 0 : 1);
  const beyond = `(${place.map((column) => `a.${column}`).join(', ')}) > (${place.map(() => '?').join(', ')})`;
  const rows = last
    ? database.all(
        sql('a.n, a.body', 'ORDER BY a.document, a.line_from, a.line_to, a.id LIMIT ?', beyond),
        ...values,
        ...place.map((column) => last[column] ?? null),
        first + 1,
      )
    : database.all(sql('a.n, a.body', 'ORDER BY a.document, a.line_from, a.line_to, a.id LIMIT ?'), ...values, first + 1);
  const items = rows.slice(0, first).map((row) => allegationOf(database, row));
  return { items, total, more: rows.length > first, isLost: false, ...(voiced && { voices: voicesOf(graph, items) }) };
}

function voicesOf(graph: Graph, claims: readonly Allegation[]): readonly Entity[] {
  const ids = new Set(claims.flatMap(({ speakers, transmittedBy }) => [...speakers, ...transmittedBy]));
  return entities(graph, [...ids].toSorted(byId)).filter((each) => each !== null);
}
