/** The digits that a number is written in, by the names that Unicode gives them: 0 to 9, and those of Arabic, ٠ to ٩. */
export const numerals = ['latn', 'arab'] as const;
export type Numerals = (typeof numerals)[number];

const arabic = '٠١٢٣٤٥٦٧٨٩';

/**
 * A text that was written with the digits 0 to 9, in other digits, with their own marks between thousands, before decimals and of hundredths. It is for
 * texts that we have written, never for names, ids, EDTF or what stands in a source.
 */
export function inNumerals(text: string, wanted: Numerals): string {
  if (wanted === 'latn' || !/\d/.test(text)) return text;
  return text
    .replaceAll(/(?<=\d),(?=\d{3})/g, '٬')
    .replaceAll(/(?<=\d)\.(?=\d)/g, '٫')
    .replaceAll(/(?<=\d ?)%/g, '٪')
    .replaceAll(/\d/g, (digit) => arabic[Number(digit)] ?? digit);
}
