import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { rowSentence, type Words } from '#web/panels/answer/answerWords.ts';
import { columns } from '#web/panels/answer/columns.tsx';

/** The rows of an answer as sentences that stay true when they are copied alone: what is said, by whom and where, and who denies it. */
export function answerText(rows: readonly AnswerRow[], answer: Answer, words: Words): string {
  return [words.t(`question.${answer.id}`), ...rows.map((row) => rowText(row, answer, words))].join('\n');
}

function rowText(row: AnswerRow, answer: Answer, words: Words): string {
  const { t } = words;
  const facts = answer.columns
    .filter((id) => id !== 'who')
    .map((id) => columns[id])
    .map((column) => ({ what: t(column.words(answer)), value: column.text(row, answer, words) }))
    .filter(({ value }) => value !== '')
    .map(({ what, value }) => `${what}: ${value}`);
  return `- ${[rowSentence(row, words), ...facts].join(t('list.semicolon'))}`;
}
