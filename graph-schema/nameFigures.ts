import { isArabicAmount } from '#graph-schema/amountWords.ts';
import { inNumerals, type Numerals } from '#graph-schema/numerals.ts';

const locator = /\((?:السطر|السطران|الأسطر) [\d–، ,و]+\)$/u;

/**
 * What something is called, in digits. Only what is no name changes: an amount, as money is called that no source gives a name, and where in a document somebody
 * stands whom it does not name, in brackets at the end. Any other number belongs to the name and stays as its source writes it.
 */
export function nameFigures(name: string, wanted: Numerals): string {
  if (wanted === 'latn') return name;
  return isArabicAmount(name) ? inNumerals(name, wanted) : name.replace(locator, (text) => inNumerals(text, wanted));
}
