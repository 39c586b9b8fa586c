import type { AmountFragment } from '#web/api/generated.ts';

/** How open an amount is: none given, open above, only bounded above, about, exact, from to. */
export type AmountShape = 'none' | 'open' | 'below' | 'about' | 'exact' | 'range';

/** How open an amount is. */
export function shapeOf({ min, max, approximate }: Pick<AmountFragment, 'min' | 'max' | 'approximate'>): AmountShape {
  if (max === null) return min === null ? 'none' : 'open';
  if (min === null) return 'below';
  if (min !== max) return 'range';
  return approximate ? 'about' : 'exact';
}
