/** How far apart words may be, in nats a letter across scripts and in edits a letter within one, for fall to be a little more than a third. */
export const scales = { across: 3, arabic: 0.4, latin: 0.4 } as const;
const steepness = 2.5;

/** One at no distance, half at 0.86 of the scale, nothing far beyond it: slips are borne, other words are not. */
export function fall(distance: number, scale: number): number {
  return Math.exp(-((distance / scale) ** steepness));
}

/** The distance from which on fall says less than a likeness, a little more for what is rounded. */
export function farthestOf(scale: number, likeness: number): number {
  return scale * (-Math.log(likeness)) ** (1 / steepness) + 1e-9;
}
