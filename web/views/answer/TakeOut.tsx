import { Copy, Download } from 'lucide-react';
import { copyWords } from '#web/actions/copyWords.ts';
import { answerText } from '#web/panels/answer/answerText.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { csvOf } from '#web/panels/answer/csv.ts';
import { save } from '#web/parts/save.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { usePlainWords } from '#web/parts/usePlainWords.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The rows of an answer out of the page: as sentences with who says so, or as a table with the source of each row. read: how many readings were read of how many; where not all were, what is taken out says so. */
export function TakeOut({
  rows,
  answer,
  read: { readings, total },
}: {
  readonly rows: readonly AnswerRow[];
  readonly answer: Answer;
  readonly read: { readonly readings: number; readonly total: number };
}) {
  const desk = useDesk();
  const { t, language } = useWords();
  const words = { t, language };
  const plain = { t: usePlainWords(), language };
  const all = readings === total;
  const textOf = () => [answerText(rows, answer, words), ...(all ? [] : [t('answer.unread', { shown: readings, of: total })])].join('\n');
  const name = `isnad-${answer.id}${all ? '' : `-${readings}-of-${total}`}.csv`;
  return (
    <>
      <button type="button" className="button" onClick={() => void copyWords(desk, textOf())}>
        <Copy aria-hidden />
        {t('answer.copy')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => save({ name, content: new Blob([csvOf(rows, answer, plain)], { type: 'text/csv;charset=utf-8' }) })}
      >
        <Download aria-hidden />
        {t('answer.csv')}
      </button>
    </>
  );
}
