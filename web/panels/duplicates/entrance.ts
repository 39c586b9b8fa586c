import { DuplicatesRow } from '#web/panels/duplicates/DuplicatesRow.tsx';
import type { Entrance } from '#web/parts/entrance.ts';
import { lazily } from '#web/parts/lazily.tsx';

/** The queue of entries that may be one. */
export const duplicates: Entrance = {
  words: 'duplicates.title',
  Row: DuplicatesRow,
  Panel: lazily('duplicates', () => import('#web/panels/duplicates/DuplicatesPanel.tsx').then(({ DuplicatesPanel }) => DuplicatesPanel)),
};
