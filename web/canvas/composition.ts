import { holds } from '#graph-schema/ontology.ts';
import { labelOf } from '#web/canvas/written.ts';
import { bendsOf } from '#web/canvas/bends.ts';
import { edgeElements } from '#web/canvas/edgeElement.ts';
import { gapBetween, type Rectangle } from '#web/canvas/rectangle.ts';
import { crossId, type Element, type NodeElement } from '#web/canvas/element.ts';
import { nodeBox, type Measure, type NodeBox } from '#web/canvas/nodeBox.ts';
import { nodeElement } from '#web/canvas/nodeElement.ts';
import type { Picture, PictureEdge, PictureNode } from '#web/session/picture.ts';
import { boxBeside, isAmount, labelScaleAt, labelsThatFit, type Claimant } from '#web/canvas/labelsThatFit.ts';
import { wordsThatFit } from '#web/canvas/wordsThatFit.ts';
import { isGreatBody, isSameStanding, standings, type Standing } from '#web/canvas/standing.ts';
import { pairKey } from '#web/session/touched.ts';
import { lately } from '#web/session/lately.ts';
import { sameLabel } from '#web/session/labels.ts';

/** A picture made ready to be drawn. overlay: what is drawn again above the veil, null where there is no veil: nothing has company, or too much for it. */
export type Composition = {
  readonly elements: readonly Element[];
  readonly overlay: readonly Element[] | null;
};

/** How many nodes and edges are drawn above the veil at most. Where the company is more, there is no veil, so that none of it looks unrelated. */
export const overlayLimit = 1_000;

const leastGapToBend = 20;
const gapOfFullBend = 120;
const wordsAtMost = 12;
const nobody = { hub: false, third: 0 } as const;

/** The ids of what is drawn again above the veil, from what is drawn already; null where there is no veil. */
export function aboveVeilOf(picture: Picture): ReadonlySet<string> | null {
  const above = isVeiled(picture) ? companyInOrder(picture) : null;
  return above && new Set(above.flatMap(({ id }) => [id, crossId(id)]));
}

function isVeiled({ company, theme }: Picture): boolean {
  return company.size > 0 && theme !== 'contrast';
}

/** The company of a picture and what is selected, each relationship after both its ends; null where it is more than is drawn above the veil. */
function companyInOrder(picture: Picture): readonly (PictureNode | PictureEdge)[] | null {
  const full = (id: string) => picture.company.has(id) || picture.selected.has(id);
  const edges = picture.edges.filter(({ id }) => full(id));
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = picture.nodes.filter(({ id }) => full(id) || ends.has(id));
  return nodes.length + edges.length > overlayLimit ? null : [...nodes, ...edges];
}

/** Which words are to be found room for, in that order, and which of them are there also without: those of the selected, and of some lines that nobody asserts. */
function namedEdges({ edges: all, selected, ghosts }: Picture): {
  readonly named: readonly PictureEdge[];
  readonly always: ReadonlySet<string>;
} {
  const edges = all.filter(({ id }) => !ghosts.has(id));
  const chosen = edges.filter(({ id, step }) => selected.has(id) || step);
  const opened = new Set(chosen.filter(({ id }) => selected.has(id)).map(({ source, target }) => pairKey(source, target)));
  const isOpened = ({ id, step, source, target }: PictureEdge): boolean =>
    !selected.has(id) && !step && opened.has(pairKey(source, target));
  const fan = edges.filter(isOpened);
  const others = edges.filter((edge) => !chosen.includes(edge) && !isOpened(edge));
  const unasserted = others.filter(({ assertion }) => !holds(assertion));
  const beside = others.filter(({ source, target, assertion }) => holds(assertion) && (selected.has(source) || selected.has(target)));
  return {
    named: [...chosen, ...fan, ...unasserted, ...(beside.length <= wordsAtMost ? beside : [])],
    always: new Set([
      ...selected,
      ...chosen.map(({ id }) => id),
      ...[fan, unasserted].flatMap((some) => (some.length <= wordsAtMost ? some.map(({ id }) => id) : [])),
    ]),
  };
}

/** Who gets room for a label first: what is selected and its ends, hubs, then what is nothing without its number (amounts, and many counted in one), then company; where amounts are more than half of the picture, and would take the room of all names, bodies of many ties come with the hubs, and amounts last. */
function ranks(picture: Picture, hubs: ReadonlySet<string>): (id: string) => number {
  const ends = new Set(picture.edges.flatMap(({ id, source, target }) => (picture.selected.has(id) ? [source, target] : [])));
  const amounts = new Set(picture.nodes.filter(isAmount).map(({ id }) => id));
  const counted = picture.nodes.filter(({ kind }) => kind === 'MANY').map(({ id }) => id);
  const areMost = amounts.size * 2 > picture.nodes.length;
  const bodies = areMost ? picture.nodes.filter(isGreatBody).map(({ id }) => id) : [];
  const numbers = new Set(areMost ? counted : [...amounts, ...counted]);
  const order = [picture.selected, ends, hubs.union(new Set(bodies)), numbers, picture.company];
  return (id) => {
    const rank = order.findIndex((ids) => ids.has(id));
    if (rank !== -1) return rank;
    return amounts.has(id) ? order.length + 1 : order.length;
  };
}

function gapOf(source: readonly Element[] | undefined, target: readonly Element[] | undefined): number {
  const [from, to] = [source?.[0], target?.[0]];
  if (from?.group !== 'nodes' || to?.group !== 'nodes') return 0;
  return gapBetween(rectangleOf(from), rectangleOf(to));
}

function rectangleOf({ x, y, data }: NodeElement): Rectangle {
  const [width, height] = [Number(data['width']), Number(data['height'])];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const standingOf = lately(standings);
const allBends = lately(bendsOf);

/** The room of each entity of a picture. */
export function boxesOf({ nodes }: Picture, measure: Measure): ReadonlyMap<string, NodeBox> {
  const standing = standingOf(nodes);
  return new Map(nodes.map((node) => [node.id, boxOf(node, standing.get(node.id) ?? nobody, measure)]));
}

type Boxed = { readonly text: string | null; readonly standing: Standing; readonly measure: Measure; readonly box: NodeBox };

const [boxed, written] = [new WeakMap<PictureNode, Boxed>(), new WeakMap<PictureNode, Boxed>()];

/** The room of a node with one text, or with its label in each language; it is kept while the node is drawn as it was. */
function boxOf(node: PictureNode, standing: Standing, measure: Measure, text: string | null = null): NodeBox {
  const known = text === null ? boxed : written;
  const last = known.get(node);
  if (last?.text === text && last.measure === measure && isSameStanding(last.standing, standing)) return last.box;
  const box = nodeBox(node.kind, standing, text === null ? node.label : sameLabel(text), measure);
  known.set(node, { text, standing, measure, box });
  return box;
}

/**
 * The entities of a picture with the room that each takes at a zoom: at 0.9 or more with its label as the layout has put it; below it with
 * the enlarged label where that fits, an amount beside its shape where it fits only there, else without one (null).
 */
export const labelled = lately(
  (
    picture: Picture,
    boxes: ReadonlyMap<string, NodeBox>,
    measure: Measure,
    zoom: number,
  ): readonly (Claimant & { readonly scale: number | null })[] => {
    const claimants = claimantsOf(picture, boxes, measure);
    const labelScale = labelScaleAt(zoom);
    const told = claimants.filter(({ node }) => !picture.ghosts.has(node.id));
    const fitting = labelScale === 1 ? null : labelsThatFit(told, zoom);
    return claimants.map((claimant) => {
      if (fitting === null) return { ...claimant, scale: labelScale };
      const { scale = null, beside = null, turned = claimant.node.labelSide } = fitting.get(claimant.node.id) ?? {};
      if (beside === null)
        return { ...claimant, node: turned === claimant.node.labelSide ? claimant.node : { ...claimant.node, labelSide: turned }, scale };
      return { ...claimant, node: { ...claimant.node, labelSide: beside }, box: boxBeside(claimant.box), scale };
    });
  },
);

/** Who wants room for a label: the camera is tried at several zooms for one picture. */
const claimantsOf = lately((picture: Picture, boxes: ReadonlyMap<string, NodeBox>, measure: Measure): readonly Claimant[] => {
  const standing = standingOf(picture.nodes);
  const rank = ranks(picture, new Set([...standing].filter(([, { hub }]) => hub).map(([id]) => id)));
  return picture.nodes.flatMap((node): Claimant[] => {
    if (!boxes.has(node.id)) return [];
    const text = labelOf(node, picture);
    return [{ node, box: boxOf(node, standing.get(node.id) ?? nobody, measure, text), rank: rank(node.id) }];
  });
});

/** Works out every node and edge that a picture draws. At a zoom of 0.9 or more all labels are where the layout has put them; below it they are enlarged, and only those are there that fit. */
export function compose(picture: Picture, boxes: ReadonlyMap<string, NodeBox>, measure: Measure, zoom: number): Composition {
  const labelScale = labelScaleAt(zoom);
  const standing = standingOf(picture.nodes);
  const claimants = labelled(picture, boxes, measure, zoom);

  const drawn = new Map<string, readonly Element[]>();
  const places = new Set<string>();
  for (const { node, box, scale } of claimants) {
    places.add(node.id);
    const look = {
      box,
      standing: standing.get(node.id) ?? nobody,
      labelScale: scale,
      selected: picture.selected.has(node.id),
      ghost: picture.ghosts.has(node.id),
      bare: picture.bare.has(node.id),
      writing: picture,
    };
    drawn.set(node.id, [nodeElement(node, look)]);
  }
  const edges = picture.edges.filter(({ source, target }) => places.has(source) && places.has(target));
  const straightened = (edge: PictureEdge, bend: number): number => {
    const gap = gapOf(drawn.get(edge.source), drawn.get(edge.target));
    return bend * Math.min(1, Math.max(0, gap - leastGapToBend) / gapOfFullBend);
  };
  const full = allBends(picture.edges);
  const bends = new Map(edges.map((edge) => [edge.id, straightened(edge, full.get(edge.id) ?? 0)]));
  const { named, always } = namedEdges(picture);
  const among = { claimants, lines: edges, bends, always, measure, scale: labelScale, writing: picture };
  const words = wordsThatFit(named, among);
  for (const edge of edges) {
    const look = {
      bend: bends.get(edge.id) ?? 0,
      words: words.get(edge.id) ?? null,
      selected: picture.selected.has(edge.id) || edge.step,
      ghost: picture.ghosts.has(edge.id),
      doubt: picture.doubts.get(edge.id) ?? null,
      writing: picture,
      or: picture.or,
      contrast: picture.theme === 'contrast',
      labelScale,
    };
    drawn.set(edge.id, edgeElements(edge, look));
  }
  const elements = [...drawn.values()].flat();
  const above = isVeiled(picture) ? companyInOrder(picture) : null;
  return { elements, overlay: above?.flatMap(({ id }) => drawn.get(id) ?? []) ?? null };
}
