import { MapIcon } from 'lucide-react';
import { lazily } from '#web/parts/lazily.tsx';
import { mapListId } from '#web/views/map/mapListId.ts';
import type { View } from '#web/views/view.ts';

/** What is on the table where it is said to have been. */
export const map: View = {
  words: 'map.label',
  Sign: MapIcon,
  View: lazily('map', () => import('#web/views/map/MapView.tsx').then(({ MapView }) => MapView)),
  list: mapListId,
  folds: ['THROUGH'],
  crowds: false,
  card: true,
  skip: 'skip',
};
