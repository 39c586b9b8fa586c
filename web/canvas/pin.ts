const steps = 20;

/** The width of a pin for its height. */
export const pinShape = 16 / 23;

/** The outline of a place's pin as Cytoscape wants polygon points, in a box from -1 to 1: a circle at the top, its tangents meeting in a point at the bottom. */
export function pinPoints(widthToHeight: number): string {
  const radius = widthToHeight;
  const middle = -1 + radius;
  const half = Math.acos(radius / (1 - middle));
  const points: number[] = [0, 1];
  for (let step = 0; step <= steps; step += 1) {
    const angle = Math.PI / 2 - half - (step / steps) * (2 * Math.PI - 2 * half);
    points.push(Math.cos(angle), middle + radius * Math.sin(angle));
  }
  return points.map((value) => value.toFixed(3)).join(' ');
}
