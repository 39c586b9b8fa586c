import type { Measure } from '#web/canvas/nodeBox.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import type { KnownEntity } from '#web/session/known.ts';
import type { Labels } from '#web/session/labels.ts';
import type { Arc } from '#web/views/map/moves.ts';
import type { Point } from '#web/views/map/plane.ts';

/** Who moved along an arc: at which side of its point that stands, and where a line leads from it to the arc, where it stands apart from that. */
export type ArcLabel = Point & {
  readonly side: 'start' | 'end';
  readonly words: string;
  readonly room: Rectangle;
  readonly leader: Point | null;
};

/** The words of arcs, and labels of them. */
export type ArcLabels = ReturnType<typeof arcLabels>;

const edge = 4;
const narrow = 600;

/** Names arcs after who moved. more: the words for so many names; free: what of the sheet is not covered, from the left. */
export function arcLabels({
  names,
  nameOf,
  measure,
  more,
  free,
}: {
  readonly names: ReadonlyMap<string, KnownEntity>;
  readonly nameOf: (label: Labels) => string;
  readonly measure: Measure;
  readonly more: (count: number) => string;
  readonly free: { readonly from: number; readonly to: number };
}) {
  function words({ who }: Arc): string {
    const [first, ...others] = who.map((id) => {
      const name = names.get(id);
      return name ? nameOf(name.label) : id;
    });
    return others.length === 0 ? (first ?? '') : more(who.length);
  }

  function widthOf(arc: Arc): number {
    return measure(words(arc), 500);
  }

  function beside(arc: Arc, point: Point, side: 'start' | 'end'): ArcLabel {
    const width = widthOf(arc);
    const left = side === 'start' ? point.x - width : point.x;
    return { ...point, side, words: words(arc), room: { left, right: left + width, top: point.y - 9, bottom: point.y + 9 }, leader: null };
  }

  /** A label over the middle of a point, or as near to that as it is whole. */
  function centred(arc: Arc, { x, y }: Point): ArcLabel {
    const width = widthOf(arc);
    return beside(arc, { x: Math.max(free.from + edge, Math.min(x - width / 2, free.to - edge - width)), y }, 'end');
  }

  function isWhole({ room }: ArcLabel): boolean {
    return room.left >= free.from && room.right <= free.to;
  }

  return { widthOf, beside, centred, isWhole, free, isNarrow: free.to - free.from < narrow };
}
