import type { TFunction } from 'i18next';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { amountWords } from '#graph-schema/amountWords.ts';
import { digits, inFigures } from '#web/i18n/words.ts';
import type { Weighed } from '#web/panels/measure/useWeights.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { gradesOfScale } from '#web/session/measures/grade.ts';
import type { ScaleStep } from '#web/session/scale.ts';

/** What names are measured by, in words: 'Speakers who assert a tie of it'. */
export function measureWords({ choice: { id }, currency }: Pick<Weighed, 'choice' | 'currency'>, t: TFunction): string {
  return t(`measure.of.${id}`, { currency: currency ?? '' });
}

/** A value of a measure in words: '3', 'A · completely reliable', '200,000 USD', '4.5 %'. */
export function valueWords(
  { choice: { id }, currency }: Pick<Weighed, 'choice' | 'currency'>,
  value: number,
  language: Language,
  t: TFunction,
): string {
  if (id === 'grade') {
    const grade = gradesOfScale[value - 1] ?? 'F';
    return `${grade} · ${wordOf('Reliability', grade, tagOf[language])}`;
  }
  if (id === 'money') return inFigures(amountWords(String(value), currency ?? 'XXX', language), t);
  if (id === 'between') return t('measure.percent', { number: value / 10 });
  return digits(value, t);
}

/** What stands on a step, in words: '2 to 3'. */
export function stepWords(
  weighed: Pick<Weighed, 'choice' | 'currency'>,
  { least, most }: ScaleStep,
  language: Language,
  t: TFunction,
): string {
  const [from, to] = [least, most].map((value) => valueWords(weighed, value, language, t));
  return least === most ? (from ?? '') : t('measure.range', { from, to });
}

/** What is said of names that have no value, in words. */
export function withoutWords({ choice: { id }, currency }: Pick<Weighed, 'choice' | 'currency'>, t: TFunction): string {
  return t(`measure.without.${id}`, { currency: currency ?? '' });
}
