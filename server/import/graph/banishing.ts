/** What is said of whom one banishes, in words of which the first else denies: نُفي إلى, and only with that vowel, for نفى إلى الصحافة is denied to. */
const banishing = '(?<!\\p{L}\\p{M}*)ن\\u064F\\p{M}*ف\\p{M}*[يى]\\p{M}*[\\s_-]+ا\\p{M}*ل\\p{M}*[يى]\\p{M}*(?!\\p{L})';
const banished = new RegExp(banishing, 'gu');
const beginsBanished = new RegExp(`^[^\\p{L}]*${banishing}`, 'u');

/** A text without what tells whither somebody was banished. */
export function withoutBanishing(text: string): string {
  return bare(text).replaceAll(banished, ' ');
}

/** Whether words begin by telling whither somebody was banished. */
export function isBanishing(words: string): boolean {
  return beginsBanished.test(bare(words));
}

/** A text with its marks each by itself, and without what is not seen. */
function bare(text: string): string {
  return text.normalize('NFKD').replaceAll(/[\p{Cf}\u0640]/gu, '');
}
