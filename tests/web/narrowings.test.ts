import { expect, test } from 'vitest';
import { legendRow, toggle, type LegendRow } from '#web/session/filter.ts';
import { emptySession } from '#web/session/session.ts';
import { narrowings } from '#web/views/list/filterRows.ts';

test('the chips over the table tell only what is left of a part where little is, and otherwise what is left out, on the table or not', () => {
  const counts = new Map([
    ['PERSON', 4],
    ['GROUP', 2],
    ['LOCATION', 1],
    ['EVENT', 1],
    ['DEFECTED_FROM', 3],
    ['MEMBER_OF', 2],
  ]);
  const countOf = ({ value }: LegendRow) => counts.get(value) ?? 0;
  const row = (part: string, word: string) => legendRow(part, word) ?? expect.fail(word);
  const hiding = (...rows: readonly LegendRow[]) => rows.reduce(toggle, emptySession).hidden;
  const people = row('kinds', 'PERSON');
  const out = [row('types', 'MEMBER_OF'), row('motives', 'MONEY')];
  const others = [row('kinds', 'GROUP'), row('kinds', 'LOCATION'), row('kinds', 'EVENT')];
  expect(narrowings(hiding(...others, ...out), countOf)).toMatchObject({ only: [{ part: 'kinds', rows: [people] }], without: out });
  expect(narrowings(hiding(...others.slice(1), ...out), countOf)).toEqual({ only: [], without: [...others.slice(1), ...out] });
  expect(narrowings(hiding(people, ...others), countOf).only).toEqual([]);
});
