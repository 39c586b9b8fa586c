/** Digits, with X for each that is not known: '2014', '201X', '1X'. */
export type Mask = string;

/** Whether a number can stand for a mask. */
function fits(mask: Mask, number: number): boolean {
  const digits = String(number).padStart(mask.length, '0');
  for (let n = 0; n < mask.length; n += 1) if (mask[n] !== 'X' && mask[n] !== digits[n]) return false;
  return digits.length === mask.length;
}

/** The numbers from least to most that can stand for a mask, in order. */
export function numbersOf(mask: Mask, least: number, most: number): number[] {
  if (!mask.includes('X')) return Number(mask) >= least && Number(mask) <= most ? [Number(mask)] : [];
  const numbers: number[] = [];
  const [from, to] = [Math.max(least, Number(mask.replaceAll('X', '0'))), Math.min(most, Number(mask.replaceAll('X', '9')))];
  for (let number = from; number <= to; number += 1) if (fits(mask, number)) numbers.push(number);
  return numbers;
}

/** Whether a mask says nothing. */
export function isUnknown(mask: Mask): boolean {
  return /^X+$/.test(mask);
}
