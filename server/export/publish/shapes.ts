import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { kindLooks, type KindShape } from '#graph-schema/kindLook.ts';
import type { Spot } from '#server/export/publish/asked.ts';

/** A name in the picture: its middle, half its width and height, and whether its label stands inside. */
export type Shape = Spot & {
  readonly kind: EntityKind;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly isInside: boolean;
};

const letter = 7;
const air = 12;
const longest = 26;
const inside: ReadonlySet<KindShape> = new Set(['plate', 'hexagon', 'pill']);

/** The shape of a name whose longest label in any language has so many letters: the same for all readers. */
export function shapeOf(kind: EntityKind, { x, y }: Spot, letters: number): Shape {
  const { shape } = kindLooks[kind];
  if (inside.has(shape)) return { kind, x, y, halfWidth: (Math.min(letters, longest) * letter) / 2 + air, halfHeight: 15, isInside: true };
  return { kind, x, y, halfWidth: 11, halfHeight: 11, isInside: false };
}

/** A label as it has room; the list has it whole. */
export function cut(label: string): string {
  const letters = Array.from(label);
  return letters.length <= longest ? label : `${letters.slice(0, longest - 1).join('')}…`;
}

/** Where the line from the middle of a shape towards another leaves it. */
export function borderTowards(shape: Shape, other: Spot, beyond: number): Spot {
  const [dx, dy] = [other.x - shape.x, other.y - shape.y];
  const length = Math.hypot(dx, dy) || 1;
  const share = shape.isInside
    ? 1 / Math.max(Math.abs(dx) / shape.halfWidth, Math.abs(dy) / shape.halfHeight, 1e-6)
    : shape.halfWidth / length;
  const far = Math.min(share + beyond / length, 0.49);
  return { x: shape.x + dx * far, y: shape.y + dy * far };
}

/** The outline of a shape in SVG. */
export function outlineOf({ kind, x, y, halfWidth: w, halfHeight: h }: Shape): string {
  const { shape, fill, line } = kindLooks[kind];
  const as = `class="f-${fill} s-${line}"`;
  const polygon = (...points: readonly (readonly [number, number])[]) =>
    `<polygon ${as} points="${points.map(([px, py]) => `${round(x + px)},${round(y + py)}`).join(' ')}"/>`;
  switch (shape) {
    case 'disc':
      return `<circle ${as} cx="${round(x)}" cy="${round(y)}" r="${w}"/>`;
    case 'ring':
      return `<circle ${as} cx="${round(x)}" cy="${round(y)}" r="${w}"/><circle ${as} cx="${round(x)}" cy="${round(y)}" r="${w - 5}"/>`;
    case 'plate':
    case 'pill':
      return `<rect ${as} x="${round(x - w)}" y="${round(y - h)}" width="${round(2 * w)}" height="${2 * h}" rx="${shape === 'pill' ? h : 2}"/>`;
    case 'hexagon':
      return polygon([-w, 0], [-w + 8, -h], [w - 8, -h], [w, 0], [w - 8, h], [-w + 8, h]);
    case 'diamond':
      return polygon([0, -h], [w, 0], [0, h], [-w, 0]);
    case 'cut':
      return polygon([-w, -h], [w - 6, -h], [w, -h + 6], [w, h], [-w + 6, h], [-w, h - 6]);
    case 'pin':
      return `<path ${as} d="M${round(x)} ${round(y + h + 2)}c-4-7-9-9-9-15a9 9 0 0 1 18 0c0 6-5 8-9 15z"/>`;
    default:
      return shape satisfies never;
  }
}

/** A number of the picture, to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
