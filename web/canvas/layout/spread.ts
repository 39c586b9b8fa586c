import type { Body } from '#web/canvas/layout/problem.ts';

const aspect = 1.55;
const leastArea = 16_000;
const roomPerBox = 3.2;

/** The frame that bodies are spread over, in pixels: 1.55 times as wide as high, with room for every box and the lines between them. */
export function frameOf(bodies: readonly Body[]): { readonly width: number; readonly height: number } {
  let area = 0;
  for (const body of bodies) {
    const boxes = (body.width + 12) * (body.height + 12) + body.textWidth * body.textHeight;
    area += Math.max(leastArea, boxes * roomPerBox);
  }
  const height = Math.sqrt(area / aspect);
  return { width: height * aspect, height };
}

/** Spreads values over a length round 0: half by their size, half by their rank, which opens crowds and closes gaps. */
export function spreadOver(values: Float64Array, length: number): void {
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const least = values[order[0] ?? 0] ?? 0;
  const range = (values[order.at(-1) ?? 0] ?? 0) - least;
  const last = Math.max(1, order.length - 1);
  const bySize = values.map((value) => (range === 0 ? 0.5 : (value - least) / range));
  order.forEach((index, rank) => {
    values[index] = ((bySize[index] ?? 0) * 0.5 + (rank / last) * 0.5 - 0.5) * length;
  });
}
