/** A point of a plane, y downward. */
export type Point = { readonly x: number; readonly y: number };

const northmost = 85.05;
const degree = Math.PI / 180;
const equator = 40_075;

/**
 * Where a place lies in the plane of the map: Mercator's projection of a sphere, in which the world is a square of side 1 with its corner in the
 * northwest. Directions are true everywhere; sizes grow with the latitude. Beyond 85.05 degrees all lies at the edge.
 */
export function onPlane(latitude: number, longitude: number): Point {
  const north = Math.max(-northmost, Math.min(northmost, latitude));
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.asinh(Math.tan(north * degree)) / (2 * Math.PI) };
}

/** The latitude of a line of the plane, in degrees. */
export function latitudeAt(y: number): number {
  return Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / degree;
}

/** How many kilometres a unit of the plane is at a line of it. */
export function kilometresAt(y: number): number {
  return equator * Math.cos(latitudeAt(y) * degree);
}
