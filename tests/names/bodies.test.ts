import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { bodyWordsModule } from '#graph-schema/codegen/bodyWords.ts';
import { expectFirst, named, storeOf } from '#tests/names/namedStore.ts';

let store: Awaited<ReturnType<typeof storeOf>>;

const of = (kind: EntityKind, id: string, text: string) => ({ ...named(id, text), kind });

/** Fictional bodies, and people and a place whose names are words of such names. */
beforeAll(async () => {
  store = await storeOf(
    of('UNIT', 'tribes', 'لواء درع العشائر الوهمي'),
    of('UNIT', 'martyrs', 'كتيبة شهداء الوهم'),
    of('UNIT', 'falcons', 'لواء صقور الخيال'),
    of('UNIT', 'northern-storm', 'لواء عاصفة الشمال الخيالية'),
    of('UNIT', 'office', 'المكتب الأمني'),
    of('UNIT', 'bureau', 'ديوان الزكاة'),
    of('UNIT', 'gate', 'Front of the Imaginary Gate'),
    of('ORGANIZATION', 'council', 'مجلس شورى المجاهدين في المدينة الخيالية'),
    named('lion', 'أسد الوهمي'),
    of('LOCATION', 'peace', 'سلام'),
    named('muhajir', 'مهاجر'),
  );
});

afterAll(() => store.close());

test('bodies are found by what their names say in another language', () =>
  expectFirst(store.first, {
    tribes: ['Shield of the Tribes Brigade', 'Brigade of the Shield of the Tribes', 'Bouclier des tribus', 'brigade tribes'],
    martyrs: ['Martyrs of al-Wahm Battalion', 'al-Wahm Martyrs Brigades', 'Katibat Shuhada al-Wahm'],
    falcons: ['Falcons Brigade', 'Hawks of al-Khayal', 'Liwa Suqur al-Khayal'],
    'northern-storm': ['Northern Storm Brigade', 'Brigade of the Northern Storm', 'Liwa Asifat al-Shamal'],
    office: ['Security Office', 'security bureau'],
    bureau: ['Zakat Bureau', 'Diwan al-Zakat', 'Zakat Office'],
    gate: ['جبهة Imaginary Gate', 'Imaginary Gate Front'],
    council: ['Mujahideen Shura Council in the Imaginary City', 'Mujahidin Shura Council'],
  }));

test('words that are joined to others, numbers, places and possessives are read in them, and what only joins words decides nothing', async () => {
  const own = await storeOf(
    of('ORGANIZATION', 'chamber', 'غرفة تجارة دمشق الخيالية'),
    of('UNIT', 'women', 'وحدات حماية المرأة الخيالية'),
    of('UNIT', 'people', 'وحدات حماية الشعب الخيالية'),
    of('UNIT', 'fourth', 'الفرقة الرابعة الوهمية'),
    of('UNIT', 'fifth', 'الفرقة الخامسة الوهمية'),
    of('ORGANIZATION', 'justice', 'حزب العدالة والتنمية الخيالي'),
    of('ORGANIZATION', 'oil', 'الشركة الوهمية للنفط'),
    of('ORGANIZATION', 'union', 'حزب الاتحاد الخيالي'),
    of('UNIT', 'free', 'الجيش الوهمي الحر'),
    of('UNIT', 'army', 'الجيش الوهمي'),
  );
  try {
    await expectFirst(own.first, {
      chamber: ['Damascus Chamber of Commerce', 'Chambre de commerce de Damas'],
      women: ["Women's Protection Units", 'Unités de protection de la femme'],
      people: ["People's Protection Units"],
      fourth: ['Fourth Division', '4th Division', 'Division 4'],
      fifth: ['Fifth Division', '5th Division'],
      justice: ['Justice and Development Party', 'Parti pour la justice et le développement'],
      oil: ['Wahmi Company for Oil', 'Wahmi Petroleum Company'],
      union: ["Parti de l'union al-Khayali", 'Union Party'],
      free: ['Free Wahmi Army'],
    });
  } finally {
    await own.close();
  }
});

test('what a body is does not make it another body, and people and places have names that are not translated', async () => {
  const [other] = await store.find('Brigade of the Horses');
  expect(other === undefined || (other.score < 0.5 && other.why.en?.startsWith('weak match, another name'))).toBe(true);
  expect(await store.find('Lion')).toEqual([]);
  expect((await store.find('Peace')).map(({ entity }) => entity)).toEqual([]);
});

test('a name that is not translated is still found by what it sounds like, though it is a word of bodies, too', async () => {
  const [hit] = await store.find('Muhacir');
  expect([hit?.entity, hit?.why.en?.includes('another language')]).toEqual(['muhajir', false]);
});

test('a hit says which word was met in another language', async () => {
  const [hit] = await store.find('Shield of the Tribes');
  expect(hit?.why.en).toContain('Shield = درع: the same in another language');
  expect(hit?.why.ar).toContain('المعنى نفسه بلغة أخرى');
});

test('a word without a source, or two with one key, are refused', () => {
  const word = 'key: brigade, ar: [لواء], en: [brigade]';
  const source = 'source: { work: known, where: here }';
  const file = (...words: string[]) => `works: { known: A Work }\nwords:\n${words.map((each) => `  - { ${each} }`).join('\n')}`;
  expect(() => bodyWordsModule(file(`${word}, ${source}`))).not.toThrow();
  expect(() => bodyWordsModule(file(word))).toThrow('source');
  expect(() => bodyWordsModule(file(`${word}, source: { work: unknown, where: here }`))).toThrow('a source is none of the works');
  expect(() => bodyWordsModule(file(`${word}, ${source}`, `${word}, ${source}`))).toThrow('a key stands twice');
});
