import type { Weight } from '#web/session/measure.ts';

type Step = NonNullable<Weight['step']>;

/** A step of a scale: the least and the greatest value that stands on it, and how many do. */
export type ScaleStep = { readonly step: Step; readonly least: number; readonly most: number; readonly count: number };

const steps = [0, 1, 2, 3, 4] as const satisfies readonly Step[];
const wide = 10;

/**
 * The scale on which some values above 0 stand, the least step first; steps on which none stand are left out. Up to five different values have a
 * step each; more are parted evenly between the least and the greatest, or in even ratios where the greatest is ten times the least or more.
 */
export function scaleOf(values: readonly number[]): readonly ScaleStep[] {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, count: length }));
  const distinct = counts.toSorted((a, b) => a.value - b.value);
  const [least, most] = [distinct[0]?.value ?? 0, distinct.at(-1)?.value ?? 0];
  const last = distinct.length - 1;
  const measure = most >= least * wide ? Math.log : (value: number) => value;
  const place = (value: number, at: number): Step => {
    if (last === 0) return 2;
    const part =
      last < steps.length ? Math.round((at * 4) / last) : ((measure(value) - measure(least)) / (measure(most) - measure(least))) * 5;
    return steps[Math.min(4, Math.floor(part + 1e-9))] ?? 4;
  };
  const groups = Map.groupBy(
    distinct.map((each, at) => ({ ...each, step: place(each.value, at) })),
    ({ step }) => step,
  );
  return [...groups].map(([step, members]) => ({
    step,
    least: members[0]?.value ?? 0,
    most: members.at(-1)?.value ?? 0,
    count: members.reduce((sum, { count }) => sum + count, 0),
  }));
}

/** The step on which a value stands; null where there is none. */
export function stepOf(value: number | undefined, scale: readonly ScaleStep[]): Step | null {
  if (value === undefined) return null;
  return scale.find(({ least, most }) => value >= least && value <= most)?.step ?? null;
}
