import { scriptOf, type Script } from '#server/names/words/normalise.ts';

const mostSkeletons = 12;
const hOrNothing = ['h', ''];

const arabicSymbols: Readonly<Record<string, readonly string[]>> = {
  ب: ['b'],
  ت: ['t'],
  ث: ['t', 's'],
  ج: ['j', 'g'],
  چ: ['j', 'S'],
  ح: ['h'],
  خ: ['x', 'h'],
  د: ['d'],
  ذ: ['d', 'z', 't'],
  ر: ['r'],
  ز: ['z'],
  ژ: ['z', 'j'],
  س: ['s'],
  ش: ['S'],
  ص: ['s'],
  ض: ['d', 'z'],
  ط: ['t'],
  ظ: ['z', 'd', 't'],
  غ: ['g'],
  ف: ['f'],
  ق: ['k', 'g'],
  ك: ['k'],
  ل: ['l'],
  م: ['m'],
  ن: ['n'],
  ه: ['h'],
  ة: [''],
  ا: [''],
  و: [''],
  ي: [''],
  ى: [''],
  ع: [''],
};

const latinSymbols: readonly (readonly [string, readonly string[]])[] = [
  ['tsch', ['S']],
  ['dsch', ['j']],
  ['sch', ['S']],
  ['tch', ['S']],
  ['dzh', ['j']],
  ['kh', ['x']],
  ['ch', ['S', 'x', 'k']],
  ['sh', ['S']],
  ['gh', ['g']],
  ['th', ['t', 'd', 's', 'z']],
  ['dh', ['d', 'z']],
  ['zh', ['j', 'z']],
  ['dj', ['j']],
  ['ph', ['f']],
  ['ck', ['k']],
  ['qu', ['k']],
  ['hs', ['hs', 'S']],
  ['hk', ['hk', 'x']],
  ['b', ['b']],
  ['c', ['k', 's', 'j']],
  ['d', ['d']],
  ['f', ['f']],
  ['g', ['g', 'j']],
  ['h', ['h']],
  ['j', ['j', '']],
  ['ȷ', ['j', 'z']],
  ['ȿ', ['s', 'S']],
  ['ɽ', ['l', 'r']],
  ['ɧ', ['S', 'h']],
  ['k', ['k']],
  ['l', ['l']],
  ['m', ['m']],
  ['n', ['n']],
  ['p', ['b']],
  ['q', ['k']],
  ['r', ['r']],
  ['s', ['s']],
  ['t', ['t']],
  ['v', ['f', '']],
  ['x', ['ks', 's']],
  ['z', ['z']],
];

const arabicGlides: Readonly<Record<string, readonly string[]>> = { ...arabicSymbols, و: ['w'], ي: ['y'], ى: ['', 'y'] };

const latinGlides: readonly (readonly [string, readonly string[]])[] = [
  ...['ou', 'oo', 'uu', 'w'].map((spelling) => [spelling, ['w']] as const),
  ...['aw', 'au', 'ow', 'o', 'u'].map((spelling) => [spelling, ['w', '']] as const),
  ...['ee', 'y'].map((spelling) => [spelling, ['y']] as const),
  ...['ei', 'ai', 'ay', 'ey', 'ie', 'i'].map((spelling) => [spelling, ['y', '']] as const),
  ['e', ['', 'y']],
  ['aa', ['']],
  ...latinSymbols,
];

/**
 * The consonants by which a word is looked up in any script: vowels, w, y and ayn fall out, a doubled consonant counts once, an ambiguous letter
 * gives several skeletons (at most 12, the likeliest first), h may fall out at the end, and t before sh and s, which may write one sound. A word of vowels alone has none. The idea is that of
 * consonant keys with alternatives (Beider and Morse 2008), over Arabic letters and the Latin spellings of their sounds.
 */
export function skeletonsOf(word: string): readonly string[] {
  return skeletons(word, arabicSymbols, latinSymbols);
}

/** The skeletons of a word with its w and y, which Arabic writes for long vowels too, and which Latin vowels may stand for: they tell apart words of few consonants. At most 12. */
export function glidedSkeletonsOf(word: string): readonly string[] {
  return skeletons(word, arabicGlides, latinGlides);
}

/** A consonant of a word: the symbols that it may be, and the vowels, w and y that are written before it, in Arabic letters long ones. */
export type Consonant = { readonly symbols: readonly string[]; readonly vowels: string };

/** The consonants of a word in their order, a doubled one once, by all that is written; a final h after a vowel is none. */
export function consonantsIn(word: string): readonly Consonant[] {
  const script = scriptOf(word);
  if (script === 'other') return [];
  const written = script === 'arabic' ? word.replace(/(?<=[اويى])ه$/u, '') : word.replace(/(?<=[aeiouwy])h$/u, '');
  const found: Consonant[] = [];
  let vowels = '';
  for (let at = 0; at < written.length;) {
    const rest = written.slice(at);
    const known =
      script === 'arabic'
        ? null
        : byFirstLetter(latinSymbols)
            .get(rest.charAt(0))
            ?.find(([spelling]) => rest.startsWith(spelling));
    const symbols = script === 'arabic' ? (arabicSymbols[rest.charAt(0)] ?? ['']) : (known?.[1] ?? ['']);
    at += known?.[0].length ?? 1;
    if (symbols[0] === '') vowels += rest.charAt(0) === 'ع' ? '' : rest.charAt(0);
    else {
      const isDoubled = script === 'latin' && vowels === '' && found.at(-1)?.symbols.some((symbol) => symbols.includes(symbol)) === true;
      if (!isDoubled) found.push({ symbols, vowels });
      vowels = known?.[0] === 'qu' ? 'u' : '';
    }
  }
  return found;
}

function partsOf(script: Script, word: string, arabic: typeof arabicSymbols, latin: typeof latinSymbols): ReturnType<typeof arabicParts> {
  if (script === 'arabic') return arabicParts(word, arabic);
  return script === 'latin' ? latinParts(word, latin) : [];
}

function skeletons(word: string, arabic: typeof arabicSymbols, latin: typeof latinSymbols): readonly string[] {
  const script = scriptOf(word);
  const symbols = partsOf(script, word, arabic, latin);
  let found: string[] = [''];
  for (const [index, alternatives] of symbols.entries()) {
    const last = index === symbols.length - 1;
    const choices = last && alternatives[0] === 'h' ? hOrNothing : alternatives;
    if (choices.length > 1 || choices[0] !== '') found = appended(found, choices);
  }
  if (script === 'arabic' && word.endsWith('ة')) found = [...found, ...found.map((each) => append(each, 't'))].slice(0, mostSkeletons);
  return found.filter((each) => each !== '');
}

function arabicParts(word: string, table: typeof arabicSymbols): (readonly string[])[] {
  const parts = Array.from(word, (letter) => table[letter] ?? ['']);
  return parts.map((symbols, index) => {
    const next = word[index + 1];
    if (word[index] === 'ت' && (next === 'ش' || next === 'س')) return ['t', ''];
    return word[index] === 'ة' && next !== undefined ? ['h'] : symbols;
  });
}

function latinParts(word: string, table: typeof latinSymbols): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < word.length;) {
    const known = byFirstLetter(table)
      .get(word[at] ?? '')
      ?.find(([spelling]) => word.startsWith(spelling, at));
    if (known) parts.push(known[1]);
    at += known?.[0].length ?? 1;
  }
  const silent = /[aeiou]h$/u.test(word);
  return silent ? [...parts.slice(0, -1), ['h']] : parts;
}

/** Each of those that were found with each of the choices, once, at most so many. */
function appended(found: readonly string[], choices: readonly string[]): string[] {
  const next: string[] = [];
  for (const symbol of choices)
    for (const before of found) {
      const each = append(before, symbol);
      if (next.length < mostSkeletons && !next.includes(each)) next.push(each);
    }
  return next;
}

const firstLetters = new Map<typeof latinSymbols, ReadonlyMap<string, typeof latinSymbols>>();

/** The spellings of a table by their first letters, each letter's in the order of the table. */
function byFirstLetter(table: typeof latinSymbols): ReadonlyMap<string, typeof latinSymbols> {
  const found = firstLetters.get(table) ?? Map.groupBy(table, ([spelling]) => spelling.charAt(0));
  firstLetters.set(table, found);
  return found;
}

function append(before: string, symbol: string): string {
  return symbol === '' || before.endsWith(symbol) ? before : before + symbol;
}
