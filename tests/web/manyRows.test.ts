import { expect, test } from 'vitest';
import { createWords } from '#web/i18n/words.ts';
import { learn, nothingKnown, type KnownEntity } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import { usualList } from '#web/session/list.ts';
import { csv } from '#web/views/list/csv.ts';
import { inSlices } from '#web/views/list/inSlices.ts';
import type { Listed } from '#web/views/list/listAnswers.ts';
import { ordered } from '#web/views/list/ordered.ts';
import { tabsOf } from '#web/views/list/tabs.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const [people, count] = [20_000, 100_000];
const person = (at: number): KnownEntity => ({
  id: `n${at}`,
  kind: 'PERSON',
  label: sameLabel(`Fictional Person ${at}`),
  degree: 10,
  mergedIds: [],
  latitude: null,
  longitude: null,
  precision: null,
});
const names = Array.from({ length: people }, (_, at) => person(at));
const ties = Array.from({ length: count }, (_, at) => fictionalTie(`t${at}`, `n${(at * 7) % people}`, `n${(at * 31 + 1) % people}`));
const nobody: Listed = { ties: new Map(), claims: new Map(), naming: new Map(), unlisted: 0 };

test('100,000 rows are ordered, looked through and given away, none of them left out, while the page goes on living', async () => {
  const { t } = await createWords('EN');
  const known = learn(nothingKnown, names, ties);
  const { ties: rows } = tabsOf(names, ties, { known, listed: nobody, language: 'EN', tag: 'en', t });
  expect(rows.ids.length).toBe(count);
  const by = (down: boolean) => ordered(rows, { ...usualList, sort: { column: 'who', down } }, 'en');
  expect(rows.cell(by(false)[0] ?? 0, 'who').text).toBe('Fictional Person 0');
  expect(rows.cell(by(true)[0] ?? 0, 'who').text).toBe('Fictional Person 19999');
  const found = ordered(rows, { ...usualList, find: 'person 17777' }, 'en');
  expect(found.length).toBe(ties.filter(({ id, source, target }) => [source, target, id.replace('t', 'n')].includes('n17777')).length);

  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 0);
  const sentences = await inSlices(by(false), (row) => rows.said(row));
  clearInterval(ticking);
  expect(sentences.length).toBe(count);
  expect(sentences[0]).toMatch(/Fictional Person 0\W+is said to have belonged to/);
  expect(turns).toBeGreaterThan(100);
  const written = await csv(rows, found, 'ties', (column) => column);
  expect(written.split('\r\n').length).toBe(found.length + 2);
});
