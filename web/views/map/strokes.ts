import { onSheet, type MapCamera, type Sheet } from '#web/views/map/camera.ts';
import type { Run } from '#web/views/map/land.ts';

const finest = 0.8;
const overlap = 40;

/** Some lines of the plane as one path on a sheet, in tenths of pixels: those that touch it, without the points that lie less than 0.8 pixels from the one before. closed: whether each ends where it begins. */
export function strokesOf(runs: readonly Run[], camera: MapCamera, sheet: Pick<Sheet, 'width' | 'height'>, closed = false): string {
  const from = { x: camera.x - (sheet.width / 2 + overlap) / camera.scale, y: camera.y - (sheet.height / 2 + overlap) / camera.scale };
  const to = { x: camera.x + (sheet.width / 2 + overlap) / camera.scale, y: camera.y + (sheet.height / 2 + overlap) / camera.scale };
  let path = '';
  for (const { points, left, top, right, bottom } of runs) {
    if (right < from.x || left > to.x || bottom < from.y || top > to.y) continue;
    let [beforeX, beforeY] = [Infinity, Infinity];
    points.forEach((point, index) => {
      const { x, y } = onSheet(camera, sheet, point);
      const isEnd = index === 0 || index === points.length - 1;
      if (!isEnd && Math.abs(x - beforeX) < finest && Math.abs(y - beforeY) < finest) return;
      path += `${index === 0 ? 'M' : 'L'}${tenths(x)} ${tenths(y)}`;
      [beforeX, beforeY] = [x, y];
    });
    if (closed) path += 'Z';
  }
  return path;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
