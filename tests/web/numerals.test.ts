import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountWords, isArabicAmount } from '#graph-schema/amountWords.ts';
import { byLanguage } from '#graph-schema/generated/ontology.ts';
import { inNumerals } from '#graph-schema/numerals.ts';
import { figureOf, labelOf, wordsOf } from '#web/canvas/written.ts';
import { localeOf, numeralsOf } from '#web/i18n/pageLanguages.ts';
import { called, createWords, digits, inFigures, plainWords, speak, spokenIn } from '#web/i18n/words.ts';
import { axisWords, periodWords } from '#web/panels/period/periodWords.ts';

describe('the digits of the page', () => {
  test('are written with their own marks, and other texts stay as they are', () => {
    expect(inNumerals('1,234,567.89', 'arab')).toBe('١٬٢٣٤٬٥٦٧٫٨٩');
    expect(inNumerals('60 % من 17, 19', 'arab')).toBe('٦٠ ٪ من ١٧, ١٩');
    expect(inNumerals('1,234.5', 'latn')).toBe('1,234.5');
    expect(inNumerals('بلا رقم, ولا نقطة.', 'arab')).toBe('بلا رقم, ولا نقطة.');
  });

  test('are offered in Arabic alone, and English keeps its own', async () => {
    expect([numeralsOf('AR', 'arab'), numeralsOf('AR', 'latn'), numeralsOf('EN', 'arab')]).toEqual(['arab', 'latn', 'latn']);
    const words = await createWords('EN', numeralsOf('EN', 'arab'));
    expect([words.t('mirror.ties', { count: 1234 }), digits(1234, words.t), inFigures('line 12', words.t)]).toEqual([
      '1,234 ties',
      '1,234',
      'line 12',
    ]);
  });

  test('are followed by every count, date and amount, with the form that the count asks for, and not by names', async () => {
    const words = await createWords('AR', 'arab');
    const { t } = words;
    expect(spokenIn(words)).toBe('AR');
    expect([1, 2, 5, 11, 100, 1234].map((count) => t('mirror.ties', { count }))).toEqual([
      'صلة واحدة',
      'صلتان',
      '٥ صلات',
      '١١ صلة',
      '١٠٠ صلة',
      '١٬٢٣٤ صلة',
    ]);
    expect([t('legend.manyClaims'), t('claim.line', { from: 1234 }), digits(10_000, t)]).toEqual(['٤ أو أكثر', 'السطر ١٢٣٤', '١٠٬٠٠٠']);
    expect(called('أكثر من 1,000,000,000 ليرة سورية', t)).toBe('أكثر من ١٬٠٠٠٬٠٠٠٬٠٠٠ ليرة سورية');
    expect(called('كتيبة 17', t)).toBe('كتيبة 17');
    expect(called('أعضاء من الفرقة 17 (السطر 8)', t)).toBe('أعضاء من الفرقة 17 (السطر ٨)');
    expect(t('said.selected', { name: 'كتيبة 17' })).toContain('كتيبة 17');
    expect(plainWords(words, 'AR')('mirror.ties', { count: 11 })).toBe('11 صلة');
    await speak(words, 'AR', 'latn');
    expect(words.t('mirror.ties', { count: 11 })).toBe('11 صلة');
    await speak(words, 'EN', 'latn');
    expect(spokenIn(words)).toBe('EN');
  });

  test('are those of periods and of what stands under a strip of time', () => {
    const locale = localeOf('AR', 'arab');
    expect(periodWords({ from: '2013-01-01', to: '2014-12-31' }, locale)).toMatch(/^٢٠١٣\D+٢٠١٤$/);
    expect(axisWords(['2013-01-01', '2014-01-01'], true, locale).map(({ words }) => words)).toEqual(['٢٠١٣', '٢٠١٤']);
    expect(axisWords(['2013-01-01'], true, localeOf('EN', 'latn')).map(({ words }) => words)).toEqual(['2013']);
  });

  test('are those of counted nodes, amounts and lines on the canvas, whose names stay as their sources write them', () => {
    const writing = { language: 'AR', numerals: 'arab' } as const;
    const label = (text: string) => byLanguage(() => text);
    expect(labelOf({ kind: 'MANY', label: label('أشخاص: 230') }, writing)).toBe('أشخاص: ٢٣٠');
    expect(labelOf({ kind: 'PERSON', label: label('اللواء 17') }, writing)).toBe('اللواء 17');
    expect(labelOf({ kind: 'MONEY_FLOW', label: label('نحو 200,000 دولار أمريكي') }, writing)).toBe('نحو ٢٠٠٬٠٠٠ دولار أمريكي');
    expect(figureOf({ members: ['a', 'b'] }, writing)).toBe('٢');
    expect(wordsOf({ words: label('ادعاء ترك · 3') }, writing)).toBe('ادعاء ترك · ٣');
    expect(wordsOf({ words: label('said to have left · 3') }, { language: 'EN', numerals: 'latn' })).toBe('said to have left · 3');
  });

  test.each(['دفعة 3', '3 إخوة', 'الفرقة 17', 'من 3 إلى 5 رجال', '', '1,000'])('an amount is not taken to be what %s is', (text) => {
    expect(isArabicAmount(text)).toBe(false);
  });

  test('an amount in Arabic is known as one, whatever its currency', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.constantFrom('SYP', 'USD', 'EUR', 'TRY', 'JPY'), (number, currency) =>
        isArabicAmount(`نحو ${amountWords(String(number), currency, 'AR')}`),
      ),
      { numRuns: 40 },
    );
  });
});
