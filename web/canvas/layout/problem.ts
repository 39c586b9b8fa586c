import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import { typesWhere } from '#graph-schema/ontology.ts';
import { nodeBox, type Measure, type NodeBox } from '#web/canvas/nodeBox.ts';
import type { LabelSide, NodeKind } from '#web/session/picture.ts';
import { standings } from '#web/canvas/standing.ts';
import type { Labels } from '#web/session/labels.ts';

/** A place on the canvas, in pixels at zoom 1, y downward. */
export type Point = { readonly x: number; readonly y: number };

/** An entity, or many in one, to be placed. fixed: it stands there and does not move; its label stays on labelSide where that is given. near: where it came out of, and is to stand round about. */
export type LayoutNode = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: Labels;
  readonly degree: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly fixed: (Point & { readonly labelSide?: LabelSide }) | null;
  readonly near?: Point;
};

/** A relationship between two entities to be placed. One whose end is not among them is passed over. from: the first day on which it may have been, where that is known. */
export type LayoutEdge = { readonly source: string; readonly target: string; readonly type: RelationshipType; readonly from?: string };

/** An entity as the worker sees it: no text, but the room that it takes. */
export type Body = NodeBox & {
  readonly hub: boolean;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly fixed: Point | null;
  readonly near: Point | null;
  readonly side: LabelSide | null;
};

/** A tie between two bodies, by their places in the list. weight: how strongly it draws them together, 1 for most. lines: how many relationships it stands for. from: the earliest day of these, null where none is known. */
type Tie = {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  readonly lines: number;
  readonly from: string | null;
};

/** What the worker is asked: plain data that can be sent to it. chosen: the body that a person has chosen, by its place in the list. */
export type Problem = { readonly bodies: readonly Body[]; readonly ties: readonly Tie[]; readonly chosen: number | null };

/** Where bodies stand and on which side their labels are, by their places in the list. */
export type Places = { readonly x: Float64Array; readonly y: Float64Array; readonly side: LabelSide[] };

const closeWeight = 3;
const hubWeight = 0.35;
const close: ReadonlySet<RelationshipType> = new Set(typesWhere(({ money, kin }) => money !== undefined || kin));

/** The layout problem of these entities and relationships, of which a person has chosen one or none. Several relationships of one pair make one tie; ties to a hub are weak, money and kin strong. */
export function layoutProblem(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  measure: Measure,
  chosen: string | null = null,
): Problem {
  const standing = standings(nodes);
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const bodies = nodes.map((node): Body => {
    const { hub, third } = standing.get(node.id) ?? { hub: false, third: 0 };
    return {
      ...nodeBox(node.kind, { hub, third }, node.label, measure),
      hub,
      latitude: node.latitude,
      longitude: node.longitude,
      fixed: node.fixed && { x: node.fixed.x, y: node.fixed.y },
      near: node.near ?? null,
      side: node.fixed?.labelSide ?? null,
    };
  });
  const ties = new Map<string, Tie>();
  for (const edge of edges) {
    const source = indexes.get(edge.source);
    const target = indexes.get(edge.target);
    if (source === undefined || target === undefined || source === target) continue;
    const toHub = standing.get(edge.source)?.hub === true || standing.get(edge.target)?.hub === true;
    const othersWeight = toHub ? hubWeight : 1;
    const weight = close.has(edge.type) ? closeWeight : othersWeight;
    const key = `${Math.min(source, target)} ${Math.max(source, target)}`;
    const earlier = ties.get(key);
    const from = [earlier?.from, edge.from].filter((day) => typeof day === 'string').toSorted()[0] ?? null;
    const joint = { weight: Math.max(earlier?.weight ?? 0, weight), lines: (earlier?.lines ?? 0) + 1, from };
    ties.set(key, earlier ? { ...earlier, ...joint } : { source, target, ...joint });
  }
  return { bodies, ties: [...ties.values()], chosen: (chosen === null ? undefined : indexes.get(chosen)) ?? null };
}
