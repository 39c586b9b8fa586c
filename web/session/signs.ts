/** A text as the numbers of its signs, which any mail program leaves alone. */
export function signs(text: string): string {
  return Array.from(text, (sign) => (sign.codePointAt(0) ?? 0).toString(36)).join('.');
}

/** The text that such numbers write; null where they write none, or one of more signs than most. */
export function signsIn(written: string, most: number): string | null {
  const numbers = written.split('.').map((sign) => (/^[0-9a-z]{1,5}$/.test(sign) ? Number.parseInt(sign, 36) : Number.NaN));
  return numbers.length <= most && numbers.every((number) => number <= 0x10_ff_ff) ? String.fromCodePoint(...numbers) : null;
}
