import { QuestionRow } from '#web/panels/departures/QuestionRow.tsx';
import type { Entrance } from '#web/parts/entrance.ts';
import { lazily } from '#web/parts/lazily.tsx';
import { answerIds, readingsFor } from '#web/session/answer.ts';
import type { Question } from '#web/session/session.ts';

const AnswerPanel = lazily('answerPanel', () => import('#web/panels/answer/AnswerPanel.tsx').then((code) => code.AnswerPanel));

/** The entrance to the answer of one of the questions about departures. */
export function questionEntrance(question: Question): Entrance {
  return {
    words: `question.${question}`,
    Row: () => <QuestionRow question={question} />,
    Panel: () => <AnswerPanel question={question} />,
    answer: (departures, known) => answerIds(readingsFor(question, departures), known),
  };
}
