import { writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import type { Batch } from '#server/engine/batch.ts';
import { tablesOf } from '#server/export/told/table.ts';
import { toldOf } from '#server/export/told/told.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { linesOf, type Line } from '#tests/import/fictionalList.ts';
import { run, stored } from '#tests/import/importCommand.ts';

const named = (schema: string, id: string, name: string): Line => ({ id, schema, properties: { name: [name] } });
const directs = (id: string, director: string): Line => ({
  id,
  schema: 'Directorship',
  properties: { director: [director], organization: ['mill'] },
});
const paid: Line = { id: 'paid', schema: 'Payment', properties: { payer: ['mill'], beneficiary: ['ada'], amount: ['10'] } };
const always = [named('Company', 'mill', 'Fictional Mill'), named('Person', 'ada', 'Fictional Ada'), directs('d1', 'ada')];
const former = [named('Person', 'gone', 'Fictional Nobody'), directs('d2', 'gone'), paid];

let whole: Batch;
beforeAll(async () => {
  await withFolder({ 'list.ijson': linesOf(...always, ...former) }, async (folder) => {
    const file = `${folder}/list.ijson`;
    const bring = async () =>
      expect((await run(folder, file, '--title', 'A fictional list', '--publisher', 'Fictional Registry')).code).toBe(0);
    await bring();
    await writeFile(file, linesOf(...always));
    await bring();
    [whole = whole] = await stored(folder);
  });
});

test('FollowTheMoney has no words for a name that only an earlier edition lists, and counts it as left out', async () => {
  const { text, leftOut } = await writtenAs('followTheMoney', whole);
  const ids = text.split('\n').flatMap((line) => (/^\{"id":"([^"]+)"/u.exec(line) ?? []).slice(1));
  expect(ids.toSorted()).toEqual(['ada', 'd1', 'mill']);
  expect(leftOut).toEqual([
    '2 names of which only earlier editions of their lists speak',
    '3 relationships that newer editions of their lists no longer say',
    '6 claims of earlier editions of lists',
  ]);
});

test('tables, graphs and bundles mark it with the edition that says it no more, and count none of its claims beside the newer', async () => {
  const [entities, ties, claims] = tablesOf(toldOf(whole), () => undefined);
  const rows = (table: typeof entities) =>
    [...(table?.rows() ?? [])].map((row) => new Map(table?.columns.map((name, at) => [name, row[at]] as const)));
  const later = whole.documents.find(({ succeeds }) => succeeds !== null);
  const marks = (table: typeof entities, of: string) =>
    rows(table).flatMap((row) =>
      row.get('noLongerSaidIn') === null ? [] : [[row.get(of), row.get('lastSaidIn'), row.get('noLongerSaidIn')]],
    );
  expect(marks(entities, 'labelEn').map(([label]) => label)).toEqual(['Fictional Nobody', expect.stringContaining('10')]);
  for (const each of [...marks(entities, 'id'), ...marks(ties, 'id'), ...marks(claims, 'id')])
    expect(each.slice(1)).toEqual([later?.succeeds, later?.id]);
  expect([marks(entities, 'id').length, marks(ties, 'id').length, marks(claims, 'id').length]).toEqual([2, 3, 3]);
  const held = rows(ties).find((row) => row.get('assertion') === 'ASSERTED');
  expect([
    held?.get('assertions'),
    String(held?.get('claimsEn')).split('\n').length,
    String(held?.get('claimIds')).split(' | ').length,
  ]).toEqual([1, 1, 2]);
  for (const form of ['graphml', 'gexf', 'cytoscape', 'jsonld', 'cypher', 'stix']) {
    const { text, leftOut } = await writtenAs(form, whole);
    const mark = form === 'stix' ? 'no_longer_said_in' : 'noLongerSaidIn';
    expect([form, text.includes('Fictional Nobody'), text.includes(mark) && text.includes(later?.id ?? '')]).toEqual([form, true, true]);
    const isFull = form === 'jsonld';
    expect(leftOut.includes('3 relationships that newer editions of their lists no longer say')).toBe(!isFull);
    expect(leftOut.some((words) => words.includes('that nobody asserts'))).toBe(false);
  }
  const { text } = await writtenAs('stix', whole);
  expect(text.match(/"labels":\["no-longer-said"\]/gu)).toHaveLength(5);
});
