const spellings: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['dsch', 'j'],
  ['dzh', 'j'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['kh', 'x'],
  ['gh', 'G'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['th', 'T'],
  ['dh', 'D'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ie', 'i'],
  ['ei', 'E'],
  ['ai', 'E'],
  ['ay', 'E'],
  ['ey', 'E'],
  ['au', 'O'],
  ['aw', 'O'],
  ['ow', 'O'],
  ['aa', 'a'],
];

/** A normalised Latin word as a row of sounds, one sign each: digraphs of English, French, German and Turkish spelling read as one, doubled letters once. */
export function latinSounds(word: string): string {
  let sounds = '';
  for (let at = 0; at < word.length;) {
    const known = spellings.find(([spelling]) => word.startsWith(spelling, at) && !isGlide(word, at, spelling));
    const sound = known?.[1] ?? (word[at] === 'c' ? 'k' : (word[at] ?? ''));
    if (!sounds.endsWith(sound)) sounds += sound;
    at += known?.[0].length ?? 1;
  }
  return sounds.replace(/y$/u, 'i').replace(/(?<=[aeiou])h$/u, '');
}

/** Whether aw or ow stands before a vowel, where its w is heard by itself (Hamawi, as Hamavi). */
function isGlide(word: string, at: number, spelling: string): boolean {
  return (spelling === 'aw' || spelling === 'ow') && /[aeiouy]/u.test(word[at + 2] ?? '');
}
