import type { ReactNode, Ref } from 'react';
import { fontFamily, fontSize } from '#web/canvas/font.ts';
import type { Composition } from '#web/canvas/composition.ts';
import { isRightToLeft } from '#web/canvas/label.ts';
import type { Palette } from '#web/canvas/palette.ts';
import { signRoom, type SheetLayout } from '#web/panels/picture/sheetLayout.ts';
import { Vector } from '#web/parts/vector/Vector.tsx';

/** A sign of the picture with what it means. turns: whether it points the other way where the page reads from the right. */
export type Sign = {
  readonly id: string;
  readonly sign: ReactNode;
  readonly wide: boolean;
  readonly turns: boolean;
  readonly words: string;
};

const baseline = 0.35;
const signWidth = { wide: 51, narrow: 16 } as const;

/** A picture as a sheet of its own, to be kept as a file: what it says and who says so above it, what its signs mean and where it is from below. dir: of its words; the picture is the same in both. */
export function Sheet({
  ref,
  layout,
  composition,
  signs,
  title,
  dir,
  palette,
}: {
  readonly ref: Ref<SVGSVGElement>;
  readonly layout: SheetLayout;
  readonly composition: Composition;
  readonly signs: readonly Sign[];
  readonly title: string;
  readonly dir: 'ltr' | 'rtl';
  readonly palette: Palette;
}) {
  const { width, height, margin, scale, lines, rules, picture, legend } = layout;
  const start = dir === 'rtl' ? width - margin : margin;
  return (
    <svg
      ref={ref}
      className="picture-sheet"
      data-theme="light"
      xmlns="http://www.w3.org/2000/svg"
      width={Math.round(width)}
      height={Math.round(height)}
      viewBox={`0 0 ${Math.round(width)} ${Math.round(height)}`}
    >
      <title>{title}</title>
      <rect width="100%" height="100%" fill={palette.paper} />
      {rules.map((y) => (
        <path key={y} d={`M${margin} ${y}H${width - margin}`} stroke={palette.tie} strokeWidth={scale} />
      ))}
      {lines.map(({ text, y, size, weight, quiet }, index) => (
        <Words key={index} text={text} x={start} y={y} size={size} weight={weight} colour={quiet ? palette.ink2 : palette.ink} dir={dir} />
      ))}
      <g transform={`translate(${picture.x} ${picture.y})`}>
        <Vector composition={composition} palette={palette} />
      </g>
      {signs.map(({ id, sign, wide, turns, words }, index) => {
        const column = (index % legend.columns) * legend.column;
        const y = legend.top + Math.floor(index / legend.columns) * legend.row + legend.row / 2;
        const x = dir === 'rtl' ? start - column : start + column;
        const room = (wide ? signRoom.wide : signRoom.narrow) * scale;
        const isMirrored = dir === 'rtl' && turns;
        const left = dir === 'rtl' && !turns ? x - (wide ? signWidth.wide : signWidth.narrow) * scale : x;
        return (
          <g key={id}>
            <g transform={`translate(${left} ${y}) scale(${isMirrored ? -scale : scale} ${scale}) translate(0 ${-(wide ? 6 : 8)})`}>
              {sign}
            </g>
            <Words
              text={words}
              x={dir === 'rtl' ? x - room : x + room}
              y={y}
              size={12 * scale}
              weight={400}
              colour={palette.ink}
              dir={dir}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** A line of text that begins at a point, in the direction of the sheet; a text of the other script runs its own way within it. */
function Words({
  text,
  x,
  y,
  size,
  weight,
  colour,
  dir,
}: {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  readonly dir: 'ltr' | 'rtl';
}) {
  const grown = (size * fontSize(text)) / 12;
  return (
    <text
      x={x}
      y={y + grown * baseline}
      fontFamily={fontFamily}
      fontSize={grown}
      fontWeight={weight}
      fill={colour}
      direction={dir}
      textAnchor="start"
      unicodeBidi={isRightToLeft(text) === (dir === 'rtl') ? undefined : 'embed'}
    >
      {text}
    </text>
  );
}
