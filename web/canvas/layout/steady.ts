const grain = 2 ** 20;

/**
 * A number rounded to a 1,048,576th. Engines agree on sums, products, quotients and square roots to the last bit, but not on sines, logarithms
 * and powers: what comes of those is rounded so, that a picture is the same on every machine.
 */
export function steady(value: number): number {
  return Math.round(value * grain) / grain;
}

/** The way across and the way along of a step of length 1 in a direction. angle: in radians. */
export function directionOf(angle: number): { readonly across: number; readonly along: number } {
  return { across: steady(Math.cos(angle)), along: steady(Math.sin(angle)) };
}

/** The direction of a step, in radians, from minus to plus half a turn. */
export function angleOf(across: number, along: number): number {
  return steady(Math.atan2(along, across));
}

/** The length of a step. */
export function lengthOf(across: number, along: number): number {
  return Math.sqrt(across * across + along * along);
}
