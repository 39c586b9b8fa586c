import { QuestionPanel } from '#web/panels/departures/QuestionPanel.tsx';
import { QuestionRow } from '#web/panels/departures/QuestionRow.tsx';
import type { Entrance } from '#web/parts/entrance.ts';
import { answerIds, readingsFor } from '#web/session/answer.ts';
import type { Question } from '#web/session/session.ts';

/** The entrance to the answer of one of the questions about departures. */
export function questionEntrance(question: Question): Entrance {
  return {
    words: `question.${question}`,
    Row: () => <QuestionRow question={question} />,
    Panel: () => <QuestionPanel question={question} />,
    answer: (departures, known) => answerIds(readingsFor(question, departures), known),
  };
}
