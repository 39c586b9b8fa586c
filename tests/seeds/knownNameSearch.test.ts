import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { ask } from '#tests/api/ask.ts';
import { embedded } from '#tests/engine/stores.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { appOver } from '#tests/api/appOver.ts';
import { signed } from '#tests/engine/write.ts';

const aleppo = `dossier: { id: fictional-places, title: Fictional places }
documents: [{ id: fictional-gazetteer, title: A fictional gazetteer }]
entities: [{ id: fictional-aleppo, kind: LOCATION, knownAs: aleppo, names: [حلب] }]
`;

let app: App;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await embedded.open();
  close = opened.close;
  await land(opened.engine, await readRecords('seeds/deir-ez-zor-2015'), signed);
  await withFolder({ 'dossier.yaml': aleppo }, async (folder) => land(opened.engine, await readRecords(folder), signed));
  app = appOver(opened.engine);
});

afterAll(() => close());

test.each([
  ['fictional-aleppo', 'LOCATION', ['Aleppo', 'Halab', 'Alep', 'Halep', 'حلب']],
  ['turkey', 'LOCATION', ['Turkey', 'Türkiye', 'Turkiye', 'Turquie', 'Türkei', 'تركيا']],
  ['syria', 'LOCATION', ['Syria', 'Syrie', 'Syrien', 'Suriye', 'سوريا']],
  [
    'isis',
    'UNIT',
    [
      'ISIS',
      'ISIL',
      'Daesh',
      'Daech',
      'داعش',
      'EI',
      'IŞİD',
      'DEAŞ',
      'Islamischer Staat',
      'Islamic State',
      'État islamique',
      'الدولة الإسلامية في العراق والشام',
      'دولة الخلافة',
    ],
  ],
  ['free-syrian-army', 'ORGANIZATION', ['Free Syrian Army', 'FSA', 'الجيش الحر', 'الجيش السوري الحر']],
])('%s is the first found by each of its names, among all kinds and in its own', async (id, kind, texts) => {
  const query = 'query ($text: String!, $kinds: [EntityKind!]) { search(text: $text, kinds: $kinds, first: 1) { entity { id } } }';
  const found: { text: string; kinds: string[] | null; data: unknown }[] = [];
  for (const text of texts)
    for (const kinds of [null, [kind]]) found.push({ text, kinds, data: (await ask(app, query, { text, kinds })).data });
  expect(found).toEqual(texts.flatMap((text) => [null, [kind]].map((kinds) => ({ text, kinds, data: { search: [{ entity: { id } }] } }))));
});

test('what is printed on the page is what the dossier itself calls them', async () => {
  const { data } = await ask(
    app,
    `{ ${['isis', 'free-syrian-army', 'turkey', 'syria']
      .map((id, place) => `e${place}: entity(id: "${id}") { label ar: label(language: AR) }`)
      .join(' ')} }`,
  );
  expect(data).toEqual({
    e0: { label: 'ISIS', ar: 'تنظيم الدولة الإسلامية' },
    e1: { label: 'Free Syrian Army', ar: 'الجيش الحر' },
    e2: { label: 'Turkey', ar: 'تركيا' },
    e3: { label: 'Syria', ar: 'سوريا' },
  });
});
