import { DuplicatesPanel } from '#web/panels/duplicates/DuplicatesPanel.tsx';
import { DuplicatesRow } from '#web/panels/duplicates/DuplicatesRow.tsx';
import type { Entrance } from '#web/parts/entrance.ts';

/** The queue of entries that may be one. */
export const duplicates: Entrance = { words: 'duplicates.title', Row: DuplicatesRow, Panel: DuplicatesPanel };
