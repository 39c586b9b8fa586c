import type { Labels } from '#web/session/labels.ts';

/** Two entries that may be one, with their names. */
export type Pair = {
  readonly a: string;
  readonly b: string;
  readonly labels: readonly [Labels, Labels];
};
