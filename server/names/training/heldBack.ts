/** Whether a pair is kept from the training for the benchmark: half of the Arabic words, decided by the word alone, so that all spellings of one word are on one side. */
export function isHeldBack(arabic: string): boolean {
  let hash = 2_166_136_261;
  for (const letter of arabic) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return (hash >>> 7) % 2 === 0;
}
