import { isQuestion, type Session, type ViewId } from '#web/session/session.ts';
import { answer } from '#web/views/answer/view.tsx';
import { network } from '#web/views/graph/view.tsx';
import { list } from '#web/views/list/view.tsx';
import { map } from '#web/views/map/view.tsx';
import type { View } from '#web/views/view.ts';

/** The views of the page. */
export const views: Readonly<Record<ViewId, View>> = { network, map, list, answer };

/** The view that is shown: an answer only while a question is open. */
export function viewShown({ view, entrance }: Pick<Session, 'view' | 'entrance'>): ViewId {
  return view === 'answer' && !isQuestion(entrance) ? 'network' : view;
}
