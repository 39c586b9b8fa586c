import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createApp } from '#server/app.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { withoutWrongSigns, wrongSign } from '#server/domain/signs.ts';
import type { Batch } from '#server/engine/batch.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { createLog } from '#server/log.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { readChecked, withFolder } from '#tests/import/dossierFolder.ts';
import { write } from '#tests/engine/write.ts';

const log = createLog();
log.level = 'silent';

/** Marks what stands in place of signs until they are put into the file, past every check. */
const marks = { '<turn>': '\u202e', '<none>': '\ufeff', '<half>': '\ud800', '<bell>': '\u0007', '<open>': '\u2067', '<line>': '\u2028' };

const marked = batch({
  documents: [document('letter', { title: 'A<line>letter<turn>', url: 'https://example.org/a<none>', published: parseFuzzyDate('2020') })],
  entities: [
    entity('clerk', 'PERSON', {
      names: [{ text: 'Fictional<turn> Cl<half>rk', script: 'Latn', language: null, kind: 'PRIMARY' }],
      note: { en: 'One<line>two <bell>.' },
    }),
    entity('turned', 'PERSON', { names: [{ text: '<turn><none>', script: 'Latn', language: null, kind: 'PRIMARY' }] }),
    entity('office', 'ORGANIZATION'),
  ],
  allegations: [claim('left', 'clerk', 'letter', { claim: { en: 'Is said<open> to have left.' }, eventDate: parseFuzzyDate('2019') })],
  relationships: [
    tie('role', 'MEMBER_OF', 'clerk', 'office', ['left'], { date: parseFuzzyDate('2018'), properties: { role: { en: 'a<none> clerk' } } }),
  ],
  dossiers: [{ id: toId('first'), title: { en: 'First<turn>' }, summary: { en: 'It <none>is.' }, documents: [toId('letter')], places: [] }],
  decisions: [
    {
      a: toId('clerk'),
      b: toId('turned'),
      verdict: 'DIFFERENT',
      by: 'an<turn> editor',
      at: '2030-01-01T00:00:00.000Z',
      note: 'so<bell>',
      turn: 1,
      undoneBy: null,
      undoneAt: null,
    },
  ],
});

/** What an import takes of it, the decision aside. */
const mended: Batch = batch({
  documents: [document('letter', { title: 'A letter', url: 'https://example.org/a' })],
  entities: [
    entity('clerk', 'PERSON', {
      names: [{ text: 'Fictional Cl\ufffdrk', script: 'Latn', language: null, kind: 'PRIMARY' }],
      note: { en: 'One\ntwo \ufffd.' },
    }),
    entity('office', 'ORGANIZATION'),
    entity('turned', 'PERSON', { names: [{ text: '\ufffd', script: 'Latn', language: null, kind: 'PRIMARY' }] }),
  ],
  allegations: [claim('left', 'clerk', 'letter', { claim: { en: 'Is said to have left.' } })],
  relationships: [tie('role', 'MEMBER_OF', 'clerk', 'office', ['left'], { properties: { role: { en: 'a clerk' } } })],
  dossiers: [{ id: toId('first'), title: { en: 'First' }, summary: { en: 'It is.' }, documents: [toId('letter')], places: [] }],
});

const lastLine = z.object({ leftOut: z.array(z.string()) });

/** What a door gives of a file that an older version wrote, with those signs and with texts for dates that are none. */
async function exported(format: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-former-'));
  try {
    const store = openEmbedded(folder);
    await write(store, marked);
    await store.close();
    const raw = new DatabaseSync(join(folder, fileName));
    for (const table of ['entity', 'document', 'allegation', 'relationship', 'dossier', 'decision']) {
      for (const [mark, sign] of Object.entries(marks)) {
        const written = JSON.stringify(sign).slice(1, -1);
        raw.prepare(`UPDATE ${table} SET body = replace(body, ?, ?)`).run(mark, written);
      }
      raw.exec(
        `UPDATE ${table} SET body = replace(replace(replace(body, '"edtf":"2020"', '"edtf":"20200715"'), '"edtf":"2019"', '"edtf":"2019-02-30"'), '"edtf":"2018"', '"edtf":"2018/2017"')`,
      );
    }
    raw.exec('PRAGMA user_version = 7');
    raw.close();
    rmSync(join(folder, 'isnad.witness'));
    const engine = engineOver(openEmbedded(folder));
    const app = createApp({ engine, log, pages: null, token: null });
    const text = await (await app.fetch(new Request(`http://localhost/export/${format}`))).text();
    await engine.close();
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  ['ndjson', '11 texts with signs that no import takes, written without them'],
  ['dossier', '9 texts with signs that no import takes, written without them'],
])(
  'a store with signs and dates that are refused today is read again from %s, and the file says what it left out',
  async (format, signs) => {
    const text = await exported(format);
    const dates = '3 texts in the place of a date that are none';
    if (format === 'ndjson')
      expect(lastLine.parse(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).leftOut.toSorted()).toEqual([dates, signs].toSorted());
    else
      expect(text.split('\n').filter((line) => line.startsWith('# Left out'))).toEqual(
        expect.arrayContaining([signs, dates].map((words) => `# Left out, for a dossier has no words for it: ${words}`)),
      );
    const name = format === 'ndjson' ? 'all.ndjson' : 'all.yaml';
    const { decisions, ...rest } = await withFolder({ [name]: text }, (folder) => readChecked(`${folder}/${name}`));
    expect({ ...rest, decisions: [] }).toEqual(mended);
    expect(decisions.map(({ by, note }) => [by, note])).toEqual(format === 'ndjson' ? [['an editor', 'so\ufffd']] : []);
  },
);

test('whatever signs a text holds, it may be taken without the wrong ones, and one with none stays to the letter', () => {
  const signs = fc.oneof(
    fc.constantFrom(...Object.values(marks), '\u2066', '\u2069', '\u200e', '\n', '\r\n', '\t', 'a', 'ب', ' '),
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.integer({ min: 0xd8_00, max: 0xdf_ff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), fc.boolean(), (parts, lines) => {
      const text = parts.join('');
      const taken = withoutWrongSigns(text, lines);
      expect(wrongSign(taken, lines)).toBeNull();
      if (wrongSign(text, lines) === null) expect(taken).toBe(text);
      expect(taken.trim() === '').toBe(text.trim() === '');
    }),
    { numRuns: 1_000 },
  );
});
