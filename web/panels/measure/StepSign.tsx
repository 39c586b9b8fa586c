import type { MeasureWay, Weight } from '#web/session/measure.ts';

const radii = [1.75, 2.4, 3.4, 4.5, 5.8, 7.5] as const;
const middle = 4.5;

/** A step of the scale as names have it: its ground, or how large it is; null: what has no value. */
export function StepSign({ way, step }: { readonly way: MeasureWay; readonly step: Weight['step'] }) {
  const isSize = way === 'SIZE';
  const radius = isSize ? (radii[step === null ? 0 : step + 1] ?? middle) : 6;
  const ground = step === null ? 'var(--paper)' : `var(--step${step})`;
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r={radius} fill={isSize ? 'var(--person)' : ground} stroke="var(--person)" strokeWidth={isSize ? 0 : 1.25} />
    </svg>
  );
}
