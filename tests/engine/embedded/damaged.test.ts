import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { digestsOf } from '#server/engine/embedded/witness/pages.ts';
import { writeWitness } from '#server/engine/embedded/witness/witness.ts';
import { StoreDamaged } from '#server/engine/failure.ts';
import { digested } from '#server/engine/stored/digest.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-damaged-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ids = {
  entity: small.entities.map(({ id }) => id),
  document: small.documents.map(({ id }) => id),
  allegation: small.allegations.map(({ id }) => id),
  relationship: small.relationships.map(({ id }) => id),
};

/** Damages every row of a table, with a witness that says so, and asks for its records, and for everything. digests: whether those of the damaged bodies are made anew, as if they had been written so. */
async function askDamaged(
  table: keyof typeof ids,
  body: string,
  digests: 'made anew' | 'as they were' = 'made anew',
): Promise<readonly unknown[]> {
  const whole = openEmbedded(folder);
  await write(whole, small);
  await whole.close();
  const raw = new DatabaseSync(join(folder, fileName));
  raw.exec(`UPDATE ${table} SET body = ${body}`);
  raw.function('digested_anew', (text) => digestedAnew(String(text)));
  if (digests === 'made anew') raw.exec(`UPDATE ${table} SET body = digested_anew(body)`);
  raw.close();
  writeWitness(join(folder, 'isnad.witness'), 'IN_USE', digestsOf(join(folder, fileName)));
  const store = openEmbedded(folder);
  const { entities, documents, allegations, relationships } = told(store);
  const questions = { entity: entities, document: documents, allegation: allegations, relationship: relationships };
  const answers = await Promise.allSettled([questions[table](ids[table]), Array.fromAsync(store.export())]);
  await store.close();
  return answers.map((answer) => (answer.status === 'rejected' ? answer.reason : answer.value));
}

function digestedAnew(body: string): string {
  const record: unknown = JSON.parse(body);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return body;
  return digested(JSON.stringify({ ...record, '#': undefined }));
}

test.each([
  ['entity', "'7'"],
  ['entity', "'[]'"],
  ['entity', "'null'"],
  ['entity', "json_remove(body, '$.names')"],
  ['entity', "json_set(body, '$.names', 'Ana')"],
  ['entity', "json_set(body, '$.names[0].text', 7)"],
  ['entity', "json_set(body, '$.names[0].kind', 'NICKNAME')"],
  ['entity', "json_set(body, '$.kind', 'GHOST')"],
  ['entity', "json_set(body, '$.id', 'No Id')"],
  ['entity', "json_set(body, '$.summary', 'plain')"],
  ['entity', "json_remove(body, '$.properties')"],
  ['document', "json_remove(body, '$.title')"],
  ['document', "json_set(body, '$.published', json('{\"edtf\":2014}'))"],
  ['allegation', "json_set(body, '$.stance', 'SHRUGS')"],
  ['allegation', "json_set(body, '$.speakers', json('[7]'))"],
  ['allegation', "json_set(body, '$.credibility', 'high')"],
  ['relationship', "json_set(body, '$.type', 'ADMIRES')"],
  ['relationship', "json_remove(body, '$.source')"],
  ['relationship', "json_set(body, '$.allegations', json('{}'))"],
  ['relationship', "json_remove(body, '$.allegations')"],
  ['relationship', "json_set(body, '$.inferred', 'because')"],
] as const)('%s rows whose body is %s are never served', async (table, body) => {
  const answers = await askDamaged(table, body);
  expect(answers.map((answer) => answer instanceof StoreDamaged)).toEqual([true, true]);
});

test.each(["json_set(body, '$.evidence', json('[{}]'))", "json_remove(body, '$.evidence')"])(
  'evidence that is %s is never served',
  async (body) => {
    const [answer] = await askDamaged('relationship', body);
    expect(answer).toBeInstanceOf(StoreDamaged);
  },
);

test('says what is damaged', async () => {
  const [answer] = await askDamaged('entity', "json_set(body, '$.kind', 'GHOST')");
  expect(answer).toEqual(new StoreDamaged('the store', `the entity "${ids.entity[0]}" is not as Isnad writes it`));
});

test.each([
  ['entity', "replace(body, '{', '{ ')"],
  ['document', "replace(body, 'one', 'two')"],
  ['allegation', "json_remove(body, '$.motive')"],
  ['relationship', "json_set(body, '$.inferred', json('null'))"],
  ['relationship', "substr(body, 1, length(body) - 16) || '}'"],
] as const)('%s rows whose body became %s after they were written are never served', async (table, body) => {
  const answers = await askDamaged(table, body, 'as they were');
  expect(answers.map((answer) => answer instanceof StoreDamaged)).toEqual([true, true]);
});

test('says which record does not say what was written', async () => {
  const [answer] = await askDamaged('entity', "replace(body, 'Ana', 'Ama')", 'as they were');
  expect(answer).toEqual(new StoreDamaged('the store', `the entity "${ids.entity[0]}" does not say what was written`));
});
