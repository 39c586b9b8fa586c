import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyOf, lastOf, openDoor, send } from '#tests/import/openDoor.ts';

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
