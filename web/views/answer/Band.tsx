import type { Motive } from '#graph-schema/generated/ontology.ts';
import { shapeOf, type AmountShape } from '#web/parts/amountShape.ts';
import type { Lane } from '#web/views/answer/flow.ts';

/** Where the parts of a band stand, in thousandths of the width of the picture: its start, where its name begins and ends, and where it ends. */
export type Stations = {
  readonly start: number;
  readonly name: number;
  readonly behind: number;
  readonly bend: number;
  readonly end: number;
};

/** How far behind its name a band is barred that somebody denies. */
export const denialAfter = 14;

export type Strip = { readonly at: number; readonly wide: number; readonly opacity: number; readonly dashed?: boolean };

const fading = [0.85, 0.7, 0.55, 0.42, 0.3, 0.19, 0.1];
const fine = 0.06;

/** Ever thinner strips from a place on, upwards (-1) or downwards (1). */
function fade(from: number, towards: 1 | -1): readonly Strip[] {
  return fading.map((opacity, index) => ({ at: from + towards * fine * (index + 0.5), wide: fine, opacity }));
}

/** How a band is drawn whose thickness is 1: strips from above (-0.5) to below (0.5). An open end fades out, what is about so much is soft on both sides, no figure is hollow. */
export const strips: Readonly<Record<AmountShape, readonly Strip[]>> = {
  exact: [{ at: 0, wide: 0.7, opacity: 1 }],
  open: [{ at: 0.21, wide: 0.58, opacity: 1 }, ...fade(-0.08, -1)],
  below: [{ at: -0.21, wide: 0.58, opacity: 1 }, ...fade(0.08, 1)],
  about: [{ at: 0, wide: 0.24, opacity: 1 }, ...fade(-0.12, -1), ...fade(0.12, 1)],
  range: [{ at: 0, wide: 0.5, opacity: 1 }, ...fade(-0.25, -1).slice(3), ...fade(0.25, 1).slice(3)],
  none: [
    { at: -0.36, wide: 0, opacity: 1, dashed: true },
    { at: 0.36, wide: 0, opacity: 1, dashed: true },
  ],
};

/** A band of the picture: from where it begins to the name, and from the name to where it ends. money: how open it is tells the figure. */
export function Band({
  lane: { strand, y, out, thick },
  stations,
  money,
  selected,
  focused = false,
}: {
  readonly lane: Lane;
  readonly stations: Stations;
  readonly money: boolean;
  readonly selected: boolean;
  readonly focused?: boolean;
}) {
  const { start, name, behind, bend, end } = stations;
  const { from, figure, motives, denied } = strand;
  const told = figure ? shapeOf(figure.amount) : 'none';
  const shape = money ? told : 'exact';
  const middle = (bend + end) / 2;
  const beyond = thick / 6 + 1;
  const stub = (shift: number) => `M${start} ${y + shift}H${name}`;
  const way = (shift: number) => `M${behind} ${y + shift}H${bend}C${middle} ${y + shift} ${middle} ${out + shift} ${end} ${out + shift}`;
  const mixed = motives.length > 1 ? motives : [motives[0] ?? 'UNKNOWN'];
  return (
    <g className="band">
      {focused ? <path d={`${stub(0)}${way(0)}`} stroke="var(--ink)" strokeWidth={thick + 7} /> : null}
      {selected ? <path d={`${stub(0)}${way(0)}`} stroke="var(--mark)" strokeWidth={thick + 10} /> : null}
      {mixed.map((motive, at) =>
        shapedFor(shape, mixed.length, at).map(({ at: shift, wide, opacity, dashed = false }) => (
          <g
            key={`${motive} ${shift.toFixed(3)}`}
            stroke={colourOf(motive)}
            strokeWidth={wide === 0 ? 1.75 : wide * thick}
            opacity={opacity}
          >
            {from.inferred ? null : <path d={stub(shift * thick)} strokeDasharray={dashed ? '6 4' : undefined} />}
            <path d={way(shift * thick)} strokeDasharray={dashed ? '6 4' : undefined} />
          </g>
        )),
      )}
      {from.inferred ? <path d={stub(0)} stroke={colourOf(mixed[0] ?? 'UNKNOWN')} strokeWidth={2} strokeDasharray="2 4" /> : null}
      {denied ? (
        <path d={`M${behind + denialAfter} ${y - thick / 2 - beyond}V${y + thick / 2 + beyond}`} stroke="var(--deny)" strokeWidth={3.5} />
      ) : null}
    </g>
  );
}

/** The strips of a band; where readings are rivals each has its share of the thickness. */
function shapedFor(shape: AmountShape, of: number, at: number): readonly Strip[] {
  if (of === 1) return strips[shape];
  const share = 0.7 / of;
  return [{ at: -0.35 + share * (at + 0.5), wide: share, opacity: 1 }];
}

function colourOf(motive: Motive): string {
  return `var(--${motive.toLowerCase()})`;
}
