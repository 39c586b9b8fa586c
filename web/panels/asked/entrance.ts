import type { Entrance } from '#web/parts/entrance.ts';
import { lazily } from '#web/parts/lazily.tsx';

/** The questions of the newsroom: all of them at the start, and one of them while it is open. */
export const asked: Entrance = {
  words: 'asked.title',
  Row: lazily('askedRow', () => import('#web/panels/asked/AskedRow.tsx').then(({ AskedRow }) => AskedRow)),
  Panel: lazily('asked', () => import('#web/panels/asked/AskedPanel.tsx').then(({ AskedPanel }) => AskedPanel)),
};
