import { describeKind } from '#graph-schema/ontology.ts';
import { nodeLooks, type NodeShape } from '#web/look/nodeLook.ts';
import type { Weight } from '#web/session/measure.ts';
import type { NodeKind } from '#web/session/picture.ts';

/** How much an entity stands out in a picture. hub: drawn filled, its label inside. third: 0, 1 or 2, the third of the degrees it falls in. size: where names are sized by a measure, its step, 0 for none. */
export type Standing = { readonly hub: boolean; readonly third: 0 | 1 | 2; readonly size?: 0 | 1 | 2 | 3 | 4 | 5 };

type Standee = { readonly id: string; readonly kind: NodeKind; readonly degree: number; readonly weight?: Weight };

const holdingLabels: ReadonlySet<NodeShape> = new Set<NodeShape>(['plate', 'hexagon', 'pill', 'many']);
const leastHub = 8;
const leastGreatest = 12;

/** Whether nodes of a kind carry their label inside their shape. */
export function isLabelledInside(kind: NodeKind): boolean {
  return holdingLabels.has(nodeLooks[kind].shape);
}

/** Whether two stand out alike. */
export function isSameStanding(one: Standing, other: Standing): boolean {
  return one.hub === other.hub && one.third === other.third && one.size === other.size;
}

/** The standing of each entity among those drawn with it; many in one have none. A hub is a body of at least 8 relationships and half as many as the greatest. */
export function standings(entities: readonly Standee[]): ReadonlyMap<string, Standing> {
  let greatest = 0;
  let greatestDisc = leastGreatest;
  for (const { kind, degree } of entities) {
    if (kind === 'MANY') continue;
    greatest = Math.max(greatest, degree);
    if (!isLabelledInside(kind)) greatestDisc = Math.max(greatestDisc, degree);
  }
  return new Map(
    entities.map(({ id, kind, degree, weight }) => {
      const hub = isGreatBody({ kind, degree }) && degree * 2 >= greatest;
      const third = thirdOf(degree, greatestDisc);
      return [id, weight?.way === 'SIZE' ? { hub, third, size: sizeOf(weight) } : { hub, third }];
    }),
  );
}

/** Whether one is a body of so many relationships that it can be a hub. */
export function isGreatBody({ kind, degree }: Pick<Standee, 'kind' | 'degree'>): boolean {
  return kind !== 'MANY' && describeKind(kind).nature === 'BODY' && degree >= leastHub;
}

const sizes = [1, 2, 3, 4, 5] as const;

function sizeOf({ step }: Weight): NonNullable<Standing['size']> {
  return step === null ? 0 : sizes[step];
}

function thirdOf(degree: number, greatest: number): Standing['third'] {
  if (degree * 3 <= greatest) return 0;
  return degree * 3 <= greatest * 2 ? 1 : 2;
}
