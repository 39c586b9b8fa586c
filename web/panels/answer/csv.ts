import { tagOf } from '#graph-schema/generated/ontology.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import { claimsOf, type AnswerRow } from '#web/panels/answer/answerRow.ts';
import { lineWords, rowSentence, type Words } from '#web/panels/answer/answerWords.ts';
import { columns } from '#web/panels/answer/columns.tsx';
import { speakersWords } from '#web/parts/claimWords.ts';
import { csvText } from '#web/parts/csvText.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/** The rows of an answer as csvText writes them: a line for each claim of each row, for or against, with what it says, who says it and where. */
export function csvOf(rows: readonly AnswerRow[], answer: Answer, words: Words): string {
  const { t, language } = words;
  const own = answer.columns.filter((id) => id !== 'says').map((id) => columns[id]);
  const head = [
    ...own.map((column) => t(column.words(answer))),
    t('answer.file.says'),
    t('answer.file.stance'),
    t('answer.file.speaker'),
    t('answer.file.claim'),
    t('answer.file.document'),
    t('answer.file.line'),
    t('answer.file.id'),
    t('answer.file.claimId'),
  ];
  const lines = rows.flatMap((row) => {
    const cells = own.map((column) => column.text(row, answer, words));
    return [...claimsOf(row), ...row.denials].map((claim) => [
      ...cells,
      rowSentence(row, words),
      wordOf('Stance', claim.stance, tagOf[language]),
      speakersWords(claim, language, t),
      claim.claim,
      claim.document.title,
      lineWords(claim, words),
      row.id,
      claim.id,
    ]);
  });
  return csvText([head, ...lines]);
}
