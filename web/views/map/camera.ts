import type { Sight } from '#web/session/sight.ts';
import { latitudeAt, onPlane, type Point } from '#web/views/map/plane.ts';

/** Where one looks at the map: the point of the plane in the middle, and how many pixels a unit of the plane is. */
export type MapCamera = Point & { readonly scale: number };

/** The size of the window on the map in pixels, with how much of each side is covered. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** How far away the camera goes, and how near: the whole world in 200 pixels, and about 40 metres a pixel at the equator. */
const leastScale = 200;
const greatestScale = 1_000_000;
/** As near as a camera comes that fits something: about 250 metres a pixel. */
const nearestFit = 160_000;
const air = 16;

/** How much of a sheet is covered, in pixels from each side. */
export type Covered = Pick<Sheet, 'left' | 'right' | 'top' | 'bottom'>;

/** The sheet beside what covers it, with room for the names at the ends of arcs. */
export function sheetOf({ width, height }: Pick<Sheet, 'width' | 'height'>, { left, right, top, bottom }: Covered): Sheet {
  const free = width - left - right;
  const beside = Math.min(220, free * 0.28);
  return { width, height, left: left + beside, right: right + beside, top: top + 40, bottom: bottom + 40 };
}

const worldAtZero = 256;

/** The camera that sees a sight. */
export function cameraAt({ latitude, longitude, zoom }: Sight): MapCamera {
  return kept({ ...onPlane(latitude, longitude), scale: worldAtZero * 2 ** zoom });
}

/** What a camera sees, in degrees. */
export function sightOf({ x, y, scale }: MapCamera): Sight {
  return { latitude: latitudeAt(y), longitude: (x - 0.5) * 360, zoom: Math.log2(scale / worldAtZero) };
}

/** The camera nearer by a factor, or farther, with the point of the sheet at a pixel where it was. */
export function nearer(
  camera: MapCamera,
  factor: number,
  sheet: Sheet,
  at: Point = { x: sheet.width / 2, y: sheet.height / 2 },
): MapCamera {
  const scale = Math.min(greatestScale, Math.max(leastScale, camera.scale * factor));
  const [dx, dy] = [at.x - sheet.width / 2, at.y - sheet.height / 2];
  return kept({ x: camera.x + dx / camera.scale - dx / scale, y: camera.y + dy / camera.scale - dy / scale, scale });
}

/** The camera moved by so many pixels. */
export function moved(camera: MapCamera, dx: number, dy: number): MapCamera {
  return kept({ ...camera, x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale });
}

/** The camera that holds some points in what is not covered of a sheet; the whole world where there are none. */
export function fitting(points: readonly Point[], sheet: Sheet): MapCamera {
  const [width, height] = [sheet.width - sheet.left - sheet.right - 2 * air, sheet.height - sheet.top - sheet.bottom - 2 * air];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = points.length > 0 ? [Math.min(...xs), Math.max(...xs)] : [0, 1];
  const [top, bottom] = points.length > 0 ? [Math.min(...ys), Math.max(...ys)] : [0.15, 0.75];
  const wanted = Math.min(Math.max(80, width) / (right - left), Math.max(80, height) / (bottom - top), nearestFit);
  const scale = Math.max(leastScale, wanted);
  return kept({
    x: (left + right) / 2 + (sheet.right - sheet.left) / 2 / scale,
    y: (top + bottom) / 2 + (sheet.bottom - sheet.top) / 2 / scale,
    scale,
  });
}

/** The camera moved by as little as brings some points into what is not covered of a sheet, and farther away where they do not fit there. */
export function revealing(points: readonly Point[], camera: MapCamera, sheet: Sheet): MapCamera {
  const seen = points.map((point) => onSheet(camera, sheet, point));
  const [dx, dy] = [
    shift(
      seen.map(({ x }) => x),
      sheet.left + air,
      sheet.width - sheet.right - air,
    ),
    shift(
      seen.map(({ y }) => y),
      sheet.top + air,
      sheet.height - sheet.bottom - air,
    ),
  ];
  return dx === null || dy === null ? fitting(points, sheet) : moved(camera, dx, dy);
}

/** By how much values are to be moved to lie in a range; null where they do not fit into it. */
function shift(values: readonly number[], from: number, to: number): number | null {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high - low > to - from) return null;
  if (low < from) return low - from;
  return Math.max(0, high - to);
}

/** Where a point of the plane is on a sheet, in pixels from the top left. */
export function onSheet({ x, y, scale }: MapCamera, { width, height }: Pick<Sheet, 'width' | 'height'>, point: Point): Point {
  return { x: width / 2 + (point.x - x) * scale, y: height / 2 + (point.y - y) * scale };
}

function kept({ x, y, scale }: MapCamera): MapCamera {
  return { x: Math.min(1, Math.max(0, x)), y: Math.min(1, Math.max(0, y)), scale };
}
