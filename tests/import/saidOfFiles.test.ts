import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';

const like = (pattern: RegExp): unknown => expect.stringMatching(pattern);

let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  door = await openDoor({ mostBytes: 2_000_000 });
});
afterAll(() => door.close());

test('what is wrong with files of any form is told in the language that was asked for, with a code and values', async () => {
  const { app } = door;
  const wrong = async (name: string, text: string) => lastOf(await send(app, bodyOf({ [name]: text }, { do: 'try', language: 'AR' })));
  const told = (code: string, message: string, values = {}) => ({ failed: { complaints: { 0: { code, message, values }, length: 1 } } });
  expect(await wrong('cut.ijson', '{"id":')).toMatchObject(told('lineNotJson', 'ليس JSON أو هو بدايته فقط؛ اكتب في كل سطر كياناً كاملاً'));
  expect(await wrong('two.json', '{"nodes": [{"id": 1}, {"id": 1}], "links": []}')).toMatchObject(
    told('secondNode', 'عقدة ثانية برقم «\u20681\u2069» بعد التي في السطر \u20681\u2069', { id: '1', line: '1' }),
  );
  expect(await wrong('old.json', '{"type": "bundle", "spec_version": "2.0"}')).toMatchObject(
    told('oldBundle', 'حزمة STIX 2.0، وما يُقرأ هو 2.1؛ حوّلها'),
  );
  expect(await wrong('typed.graphml', '<!DOCTYPE x>\n<graphml/>')).toMatchObject({
    failed: { complaints: { 0: { code: 'documentType' } } },
  });
  expect(await wrong('torn.zip', 'PK\u0003\u0004')).toMatchObject(
    told('noArchive', 'ليس أرشيفاً يمكن فتحه، أو هو بدايته فقط؛ احفظه من جديد'),
  );
});

test('what is left out of a file is told in the language that was asked for', async () => {
  const text = '{"nodes": [{"id": 1}, {"id": 2}], "links": [{"source": 1, "target": 1}, {"source": 1, "target": 2}]}';
  const tried = await lastOf(await send(door.app, bodyOf({ 'loop.json': text }, { do: 'try', language: 'AR' })));
  const before = '\u2068loop.json\u2069: ';
  expect(tried).toMatchObject({
    report: {
      notes: [
        `${before}لم يُذكر بكلمة معروفة هنا أي نوع هي، فعُدّت مما لا نوع له وحُفظت كلمتها كما هي: عقدتان`,
        `${before}لم تؤخذ وصلات عقدة بنفسها: وصلة واحدة، أولاها في السطر \u20681\u2069`,
      ],
    },
  });
});

const dossier = `dossier: { id: fictional-dossier, title: A fictional dossier }
documents:
  - { id: fictional-letter, title: A fictional letter }
entities:
  - { id: fictional-clerk, kind: PERSON, names: [Fictional Clerk], born: 2014-13, remark: none }
  - { id: fictional-writer, kind: PERSON, names: "", note: }
allegations:
  - { id: fictional-claim, claim: It is said to be so., speakers: fictional-painter }
`;

test('what is wrong with a dossier, its YAML, its values, and what the store checks of it, is told in the language that was asked for', async () => {
  const wrong = async (text: string) => lastOf(await send(door.app, bodyOf({ 'all.yaml': text }, { do: 'try', language: 'AR' })));
  expect(await wrong(dossier)).toMatchObject({
    failed: {
      complaints: [
        { line: 5, column: 83, code: 'unknownKey', message: like(/^\u2068"remark"\u2069 غير معروف هنا؛ والمعروف /u) },
        {
          line: 6,
          column: 50,
          code: 'otherThanExpected',
          message: '\u2068names \u2069هو \u2068""\u2069، والمطلوب قائمة: أسماؤه، وأولها ما يُكتب',
        },
        {
          line: 6,
          column: 60,
          code: 'emptyLine',
          message: like(/^\u2068note \u2069فارغ؛ والمطلوب نص بالإنجليزية وبالعربية/u),
        },
        {
          line: 8,
          column: 67,
          code: 'ofRecord',
          message: like(/لا كيان برقم \u2068fictional-painter\u2069؛ أضفه تحت \u2068entities\u2069/u),
        },
      ],
    },
  });
  expect(await wrong('dossier: [')).toMatchObject({ failed: { complaints: [{ code: 'yamlIndent' }] } });
});

test('what is wrong with lines of records is told in the language that was asked for', async () => {
  const lines = ['{', '{"person": {}}', '{"entity": {"id": "a", "kind": "PERSON", "names": ["A"], "born": "yesterday"}}'].join('\n');
  const said = await lastOf(await send(door.app, bodyOf({ 'all.ndjson': lines }, { do: 'try', language: 'AR' })));
  expect(said).toMatchObject({
    failed: {
      complaints: [
        { line: 1, column: 1, code: 'recordNotJson' },
        { line: 2, column: 1, code: 'noRecord' },
        { line: 3, column: 66, code: 'isNoDate', message: like(/^«\u2068yesterday\u2069» ليس تاريخاً: اكتب سنة/u) },
      ],
    },
  });
});
