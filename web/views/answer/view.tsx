import { Rows3 } from 'lucide-react';
import { lazily } from '#web/parts/lazily.tsx';
import { rowsId } from '#web/views/answer/rowsId.ts';
import { folds } from '#web/session/session.ts';
import type { View } from '#web/views/view.ts';

/** The answer to the question that is open, as a page of its own. */
export const answer: View = {
  words: 'answer.rows',
  Sign: Rows3,
  View: lazily('answer', () => import('#web/views/answer/AnswerPage.tsx').then(({ AnswerPage }) => AnswerPage)),
  list: rowsId,
  folds,
  crowds: true,
  skip: 'answer.skip',
  Foot: lazily('answerFoot', () => import('#web/views/answer/AnswerFoot.tsx').then(({ AnswerFoot }) => AnswerFoot)),
};
