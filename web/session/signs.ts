/** A text as the numbers of its signs, which any mail program leaves alone. */
export function signs(text: string): string {
  return Array.from(text, (sign) => (sign.codePointAt(0) ?? 0).toString(36)).join('.');
}
