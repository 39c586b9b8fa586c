import { expect, test } from 'vitest';
import { named, storeOf } from '#tests/names/namedStore.ts';

/** Nobody here exists: the names are put together from common words. */
const people = [
  named('jasim', 'جاسم محمد الوهمي'),
  named('hajar', 'أبو هاجر الوهمي'),
  named('umm', 'أم هاجر الخيالية'),
  named('abd', 'عبد الرحمن بن سالم الخيالي'),
  named('nur', 'نور الدين الخيالي'),
  named('omar', 'عمر الحمصي'),
  named('short', 'S. T. al-Wahmi'),
  named('latin', 'Mohammed al-Khayali'),
  named('shaykh', 'شێخ ڕەزا'),
  named('elided', 'سليم العبيدي'),
  named('joined', 'أبو بكر الوهمي'),
  named('samira', 'سميرة الوهمية'),
  named('kafr', 'كفر وهمل'),
  named('son', 'طلال بن فراس النهراني'),
  named('order', 'باسل زياد الغدراني'),
  { ...named('tribes', 'لواء درع العشائر الوهمي'), kind: 'UNIT' as const },
  { ...named('numbered', 'اللواء 43 الوهمي'), kind: 'UNIT' as const },
  { ...named('office', 'المكتب الأمني'), kind: 'UNIT' as const },
  { ...named('town', 'تل الوهم'), kind: 'LOCATION' as const },
];

const asked = [
  'جاسم محمد الوهمي',
  'Jasim Muhammad al-Wahmi',
  'جاسم محمد الوهمى',
  'J. M. al-Wahmi',
  'Abu Hajar',
  'Umm Hajar al-Wahmi',
  'أبو هاجر الفراتي',
  'Abdul Rahman bin Salim',
  'Abdulr',
  'Noureddine Khayali',
  'Omar al-Hamwi',
  'Salim Tariq al-Wahmi',
  'محمد الخيالي',
  'Шейх Реза',
  'Slim Laabidi',
  'Abubakr al-Wahmi',
  'Shield of the Tribes Brigade',
  'Brigade 43',
  'Security Bureau',
  'Tell al-W',
  'J. K. al-Wahmi',
  'Samir al-Wahmi',
  'Talal Firas Nahrani',
  'Kafrwahmal',
  'Nahrani, Talal',
  'Хаджар аль-Вахми',
  'Ziad Basel al-Ghadrani',
  'Abdul Rahim bin Salim',
  'شيخ رضا',
];

test('why names were found is said as a person would say it', async () => {
  const store = await storeOf(...people);
  const said: string[] = [];
  try {
    for (const text of asked) {
      const [hit] = await store.find(text);
      said.push(`${text} > ${hit?.matchedName ?? 'nobody'}\n  ${hit?.why.en ?? ''}\n  ${hit?.why.ar ?? ''}`);
    }
  } finally {
    await store.close();
  }
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('reasons.golden.txt');
});
