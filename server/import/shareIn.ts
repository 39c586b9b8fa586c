/** A share that others write, as a percentage: a plain number above 1 to 100, or any with its sign; null of what may be a fraction (1 may be all of it, or one in a hundred), a range, what no number holds exactly, or is written in another way. */
export function shareIn(text: string): string | null {
  const [, number = null, sign] = /^\s*(\d{1,3}(?:\.\d+)?)\s*(%?)\s*$/u.exec(text) ?? [];
  if (number === null || !isExact(number)) return null;
  return Number(number) <= 100 && (sign === '%' || Number(number) > 1) ? number : null;
}

/** A share as a number without an exponent. */
export function shareText(share: number): string {
  return share.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 100 });
}

function isExact(number: string): boolean {
  const [whole = '', fraction = ''] = number.split('.');
  const digits = fraction.replace(/0+$/u, '');
  return shareText(Number(number)) === `${Number(whole)}${digits === '' ? '' : `.${digits}`}`;
}
