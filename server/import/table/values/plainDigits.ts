/** A text with the digits 0 to 9 for those of Arabic and Persian, without marks of direction, and with one space where several stand. */
export function plainDigits(text: string): string {
  return text
    .replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll(/[\u200E\u200F\u061C]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
