import { memo } from 'react';
import type { MapCamera, Sheet } from '#web/views/map/camera.ts';
import { strokesOf } from '#web/views/map/strokes.ts';
import type { Land } from '#web/views/map/useLand.ts';

/** What the map is drawn on: borders, rivers and lakes. */
export const LandMarks = memo(function LandMarks({
  land,
  camera,
  sheet,
}: {
  readonly land: Land;
  readonly camera: MapCamera;
  readonly sheet: Sheet;
}) {
  return (
    <g className="map-land">
      <path className="map-water" d={strokesOf(land.rivers, camera, sheet)} />
      <path className="map-water thin" d={strokesOf(land.lakes, camera, sheet)} />
      <path className="map-border" d={strokesOf(land.borders, camera, sheet)} />
    </g>
  );
});
