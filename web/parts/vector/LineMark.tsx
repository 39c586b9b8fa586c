import { useId } from 'react';
import type { Motive } from '#graph-schema/generated/ontology.ts';
import { isMotive } from '#graph-schema/ontology.ts';
import { isArabicText } from '#web/canvas/label.ts';
import { airBeforeLoose, arrowScaleOf, beads, dashes, motiveColour } from '#web/canvas/edgeBlocks.ts';
import type { EdgeElement } from '#web/canvas/element.ts';
import type { Palette } from '#web/canvas/palette.ts';
import { courseBetween, spotAt, spotBeforeEnd, type Course, type Spot } from '#web/parts/vector/course.ts';
import { Label } from '#web/parts/vector/Label.tsx';
import { hundredths, type Shaped } from '#web/parts/vector/outline.ts';

/** The sizes of marks on lines, as Cytoscape draws them for a line up to five pixels wide. */
const markSize = 29;
const dots = '1.5 3';
const outline = 1;
const ring = 3.5;
const paddingOfWords = 3;

/** A line in a vector picture, as the canvas draws it: its colour, its arrow, what is denied barred, what nobody asserts hollow, its words. */
export function LineMark({
  edge,
  source,
  target,
  palette,
}: {
  readonly edge: EdgeElement;
  readonly source: Shaped;
  readonly target: Shaped;
  readonly palette: Palette;
}) {
  const air = edge.classes.split(' ').includes('loose') ? airBeforeLoose : 0;
  return <WayMark edge={edge} course={courseBetween(source, target, Number(edge.data['bend']), air)} palette={palette} />;
}

/** A line in a vector picture on a way of its own; what lies under a selected one is as broad, in the colour that marks. */
export function WayMark({ edge, course, palette }: { readonly edge: EdgeElement; readonly course: Course; readonly palette: Palette }) {
  const classes = edge.classes.split(' ');
  const [width, size] = [Number(edge.data['width']), Number(edge.data['fontSize'])];
  const isLoose = classes.includes('loose');
  const middle = spotAt(course, 0.5);
  if (classes.includes('cross'))
    return <Label words="×" {...at(middle)} {...plain(palette)} size={size} leading={size} colour={palette.deny} weight={600} halo={0} />;
  if (classes.includes('glow'))
    return <path d={pathOf(course)} fill="none" stroke={palette.mark} strokeWidth={width} strokeLinecap="round" />;
  const paints = paintsOf(edge);
  const scale = arrowScaleOf(width) * markSize;
  return (
    <g>
      <Way course={course} classes={classes} width={width} paints={paints} palette={palette} />
      {isLoose ? <Bead spot={spotAt(course, 0)} motive={paints[0] ?? 'UNKNOWN'} scale={scale} palette={palette} /> : null}
      {classes.includes('arrow') ? <Arrow spot={spotAt(course, 1)} scale={scale} colour={colourOf(paints.at(-1), palette)} /> : null}
      {classes.includes('denied') ? <Bar spot={middle} scale={scale} colour={palette.deny} /> : null}
      {classes.includes('undated') ? (
        <circle {...at(middle)} r={ring} fill={palette.paper} stroke={palette.ink2} strokeWidth={1.25} />
      ) : null}
      <Words edge={edge} course={course} isCounted={classes.includes('counted')} palette={palette} />
      {edge.data['or'] === '' ? null : <Boxed words={String(edge.data['or'])} spot={middle} size={size} palette={palette} border={null} />}
    </g>
  );
}

function Way({
  course,
  classes,
  width,
  paints,
  palette,
}: {
  readonly course: Course;
  readonly classes: readonly string[];
  readonly width: number;
  readonly paints: readonly Motive[];
  readonly palette: Palette;
}) {
  const gradient = useId();
  const { from, to } = course;
  const path = { d: pathOf(course), fill: 'none' };
  if (classes.includes('unasserted'))
    return (
      <>
        <path {...path} stroke={palette.ink2} strokeWidth={width + 2 * outline} />
        <path {...path} stroke={palette.paper} strokeWidth={width} />
      </>
    );
  const dashed = classes.includes('perhaps') ? dashes.join(' ') : undefined;
  const broken = classes.includes('inferred') ? dots : dashed;
  if (paints.length < 2)
    return (
      <path
        {...path}
        stroke={classes.includes('funds') ? palette.money : colourOf(paints[0], palette)}
        strokeWidth={width}
        strokeDasharray={broken}
      />
    );
  return (
    <>
      <linearGradient id={gradient} gradientUnits="userSpaceOnUse" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
        {paints.flatMap((motive, index) =>
          [index, index + 1].map((end) => (
            <stop key={`${motive}${end}`} offset={end / paints.length} stopColor={colourOf(motive, palette)} />
          )),
        )}
      </linearGradient>
      <path {...path} stroke={`url(#${gradient})`} strokeWidth={width} strokeDasharray={broken} />
    </>
  );
}

function Arrow({ spot, scale, colour }: { readonly spot: Spot; readonly scale: number; readonly colour: string }) {
  return <path d={`M0 0L${-0.3 * scale} ${0.15 * scale}V${-0.15 * scale}Z`} fill={colour} transform={turned(spot)} />;
}

function Bar({ spot, scale, colour }: { readonly spot: Spot; readonly scale: number; readonly colour: string }) {
  return <rect x={-0.05 * scale} y={-0.15 * scale} width={0.1 * scale} height={0.3 * scale} fill={colour} transform={turned(spot)} />;
}

function Bead({
  spot,
  motive,
  scale,
  palette,
}: {
  readonly spot: Spot;
  readonly motive: Motive;
  readonly scale: number;
  readonly palette: Palette;
}) {
  const { shape, fill } = beads[motive];
  const half = 0.15 * scale;
  const colour = motiveColour(motive, palette);
  const look = fill === 'filled' ? { fill: colour } : { fill: palette.paper, stroke: colour, strokeWidth: 1.5 };
  const mark = { ...look, transform: turned(spot) };
  if (shape === 'circle') return <circle r={half} {...mark} />;
  if (shape === 'square') return <rect x={-half} y={-half} width={2 * half} height={2 * half} {...mark} />;
  return shape === 'diamond' ? <path d={`M${-half} 0L0 ${half}L${half} 0L0 ${-half}Z`} {...mark} /> : null;
}

function Words({
  edge,
  course,
  isCounted,
  palette,
}: {
  readonly edge: EdgeElement;
  readonly course: Course;
  readonly isCounted: boolean;
  readonly palette: Palette;
}) {
  const words = String(edge.data['words']);
  if (words === '') return null;
  const { x, y } = spotBeforeEnd(course, Number(edge.data['wordsAt']));
  const size = Number(edge.data['fontSize']);
  if (isCounted) return <Boxed words={words} spot={{ x, y, angle: 0 }} size={size} palette={palette} border={palette.tie} />;
  return (
    <Label words={words} x={x} y={y - Number(edge.data['lift'])} {...plain(palette)} size={size} leading={size} weight={500} halo={2.5} />
  );
}

function Boxed({
  words,
  spot,
  size,
  palette,
  border,
}: {
  readonly words: string;
  readonly spot: Spot;
  readonly size: number;
  readonly palette: Palette;
  readonly border: string | null;
}) {
  const width = size * (isArabicText(words) ? 0.5 : 0.55) * Math.max(1, words.length - 2) + 2 * paddingOfWords;
  const height = size + paddingOfWords;
  return (
    <>
      <rect
        x={spot.x - width / 2}
        y={spot.y - height / 2}
        width={width}
        height={height}
        fill={palette.paper}
        stroke={border ?? 'none'}
        strokeWidth={1}
      />
      <Label words={words} {...at(spot)} {...plain(palette)} size={size} leading={size} weight={border === null ? 500 : 600} halo={0} />
    </>
  );
}

function plain({ ink, paper }: Palette) {
  return { place: 'middle', colour: ink, paper } as const;
}

function paintsOf({ data }: EdgeElement): readonly Motive[] {
  const all = data['rivals'] === '' ? [String(data['paint'])] : String(data['rivals']).split(' ');
  return all.filter(isMotive);
}

function colourOf(motive: Motive | undefined, palette: Palette): string {
  return motive === undefined ? palette.tie : motiveColour(motive, palette);
}

function at({ x, y }: Spot): { readonly x: number; readonly y: number } {
  return { x, y };
}

function turned({ x, y, angle }: Spot): string {
  return `translate(${hundredths(x)} ${hundredths(y)}) rotate(${hundredths((angle * 180) / Math.PI)})`;
}

/** A way as the data of a path. */
export function pathOf({ from, control, to }: Course): string {
  return `M${of(from)}Q${of(control)} ${of(to)}`;
}

function of({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${hundredths(x)} ${hundredths(y)}`;
}
