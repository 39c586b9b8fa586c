import type { TFunction } from 'i18next';
import { called, inFigures } from '#web/i18n/words.ts';
import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { tieSentence } from '#graph-schema/ontology.ts';
import type { AnswerClaimFragment } from '#web/api/generated.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow, Figure, RowEnd } from '#web/panels/answer/answerRow.ts';
import { beginningsOf } from '#web/panels/answer/narrow.ts';
import { speakersWords } from '#web/parts/claimWords.ts';
import { filled } from '#web/parts/sentenceParts.ts';

/** The page's words and the language they are in. */
export type Words = { readonly t: TFunction; readonly language: Language };

/** The lines of the document at which a claim stands; empty where they are not known. */
export function lineWords({ locator }: AnswerClaimFragment, { t }: Pick<Words, 't'>): string {
  if (!locator?.lineFrom) return '';
  const { lineFrom: from, lineTo: to } = locator;
  return to === null || to === from ? t('claim.line', { from }) : t('claim.lines', { from, to });
}

/** A claim's source in a line: who, through whom, in which document, where in it. */
export function sourceWords(claim: AnswerClaimFragment, words: Words): string {
  const { document } = claim;
  const where = document.publisher?.label ?? document.title;
  const isItself = claim.speakers.some(({ id }) => id === document.publisher?.id);
  return [speakersWords(claim, words.language, words.t), isItself ? '' : `\u2068${where}\u2069`, lineWords(claim, words)]
    .filter((part) => part !== '')
    .join(words.t('list.comma'));
}

/** The ends of a row, those that an editor inferred or somebody denies or doubts said to be so; what nobody says in words. */
export function endsWords(ends: readonly Pick<RowEnd, 'label' | 'inferred' | 'contested'>[], nobody: string, { t }: Words): string {
  if (ends.length === 0) return nobody;
  return ends
    .map(({ label, inferred, contested }) => {
      const name = inferred ? t('answer.inferredEnd', { name: called(label, t) }) : `\u2068${called(label, t)}\u2069`;
      return contested ? t('answer.contestedEnd', { name }) : name;
    })
    .join(t('list.semicolon'));
}

/** Where a row begins, in words: its offices and, where the answer is not about these, what was left. */
export function beginningWords(row: AnswerRow, answer: Answer, words: Words): string {
  const ends = beginningsOf(row, answer);
  const left = answer.byOffice || ends.some(({ id }) => id === row.body.id) ? [] : [{ ...row.body, inferred: false, contested: false }];
  return endsWords([...ends, ...left], words.t('answer.officeNotSaid'), words);
}

/** How much somebody is said to have taken, as it is claimed, and where somebody denies or doubts it, that, for a text without columns. */
export function figureText(figure: Pick<Figure, 'amount' | 'contested'>, words: Pick<Words, 't'>): string {
  const name = figureWords(figure, words);
  return figure.contested ? words.t('answer.contestedEnd', { name }) : name;
}

/** How much somebody is said to have taken, as it is claimed; that no figure is given is said. */
export function figureWords({ amount }: Pick<Figure, 'amount'>, { t }: Pick<Words, 't'>): string {
  return amount.min === null && amount.max === null ? t('answer.noFigure') : inFigures(amount.label, t);
}

/** A departure as a sentence that is a claim and stays one when it is copied. */
export function rowSentence({ type, assertion, who, body }: AnswerRow, { t, language }: Words): string {
  return filled(tieSentence(type, assertion, tagOf[language], { source: who, target: body }), {
    source: called(who.label, t),
    target: called(body.label, t),
  });
}
