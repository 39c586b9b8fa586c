import { numerals as all, type Numerals } from '#graph-schema/numerals.ts';
import type { Desk } from '#web/actions/desk.ts';

/** Changes the digits that numbers are written in, and remembers them. */
export function setNumerals(desk: Desk, numerals: Numerals): void {
  desk.preferences.set('numerals', numerals);
  desk.store.set((state) => ({ ...state, numerals }));
}

/** The digits after these. */
export function nextNumerals(numerals: Numerals): Numerals {
  return all[(all.indexOf(numerals) + 1) % all.length] ?? 'latn';
}

/** The digits that were chosen last. */
export function keptNumerals({ get }: Pick<Desk['preferences'], 'get'>): Numerals {
  return all.find((each) => each === get('numerals')) ?? 'latn';
}
