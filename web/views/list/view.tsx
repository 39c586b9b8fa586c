import { Table2 } from 'lucide-react';
import { lazily } from '#web/parts/lazily.tsx';
import { listId } from '#web/views/list/listId.ts';
import type { View } from '#web/views/view.ts';

/** What is on the table in rows: its names, ties and claims. */
export const list: View = {
  words: 'table.title',
  Sign: Table2,
  View: lazily('list', () => import('#web/views/list/List.tsx').then(({ List }) => List)),
  list: listId,
  skip: 'skip',
  folds: [],
  crowds: false,
};
