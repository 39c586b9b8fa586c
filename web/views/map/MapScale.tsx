import { digits } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { MapCamera } from '#web/views/map/camera.ts';
import { kilometresAt } from '#web/views/map/plane.ts';

const broadest = 120;

/** How long some round number of kilometres is in the middle of the map; elsewhere on a map of the world it is another length. */
export function MapScale({ camera }: { readonly camera: MapCamera }) {
  const { t } = useWords();
  const perPixel = kilometresAt(camera.y) / camera.scale;
  const most = perPixel * broadest;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].map((times) => times * power).find((each) => each <= most) ?? power;
  return length < 1 ? null : (
    <p className="map-scale">
      <span style={{ inlineSize: length / perPixel }} />
      {t('map.scale', { length: digits(length, t) })}
    </p>
  );
}
