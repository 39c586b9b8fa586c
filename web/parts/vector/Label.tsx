import { fontFamily } from '#web/canvas/font.ts';
import { isRightToLeft, withoutIsolates } from '#web/canvas/label.ts';

/** Where the lines of a text stand from a point: above or below it, beside it, or round it. */
export type LabelPlace = 'above' | 'below' | 'start' | 'end' | 'middle';

/** A text of some lines in a vector picture, each in the direction of the whole. x, y: what it stands beside; halo: the breadth of paper round its letters, in pixels. */
export function Label({
  words,
  x,
  y,
  place,
  size,
  leading,
  weight,
  colour,
  paper,
  halo,
}: {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly place: LabelPlace;
  readonly size: number;
  readonly leading: number;
  readonly weight: 400 | 500 | 600;
  readonly colour: string;
  readonly paper: string;
  readonly halo: number;
}) {
  const lines = withoutIsolates(words).split('\n');
  const isLeftwards = isRightToLeft(words);
  const height = lines.length * leading;
  const tops = { above: y - height, below: y, start: y - height / 2, end: y - height / 2, middle: y - height / 2 };
  const anchors = {
    above: 'middle',
    below: 'middle',
    middle: 'middle',
    start: isLeftwards ? 'start' : 'end',
    end: isLeftwards ? 'end' : 'start',
  } as const;
  return (
    <text
      fontFamily={fontFamily}
      fontSize={size}
      fontWeight={weight}
      fill={colour}
      stroke={halo > 0 ? paper : 'none'}
      strokeWidth={2 * halo}
      strokeLinejoin="round"
      paintOrder="stroke"
      direction={isLeftwards ? 'rtl' : 'ltr'}
      textAnchor={anchors[place]}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={tops[place] + index * leading + leading / 2 + size * baseline}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** From the middle of a line to what its letters stand on, as a share of their size. */
const baseline = 0.35;
