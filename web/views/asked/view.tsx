import { MessageCircleQuestionMark } from 'lucide-react';
import { lazily } from '#web/parts/lazily.tsx';
import { askedRowsId } from '#web/views/asked/askedRowsId.ts';
import type { View } from '#web/views/view.ts';

/** The answer to the question of the newsroom that is open, as a page of its own. Every tie has a sign, for any may be a row. */
export const asked: View = {
  words: 'asked.title',
  Sign: MessageCircleQuestionMark,
  View: lazily('askedPage', () => import('#web/views/asked/AskedPage.tsx').then(({ AskedPage }) => AskedPage)),
  list: askedRowsId,
  folds: [],
  crowds: false,
  skip: 'answer.skip',
  Foot: lazily('askedFoot', () => import('#web/views/asked/AskedFoot.tsx').then(({ AskedFoot }) => AskedFoot)),
};
