/** The words of a text, in small letters, without vowel marks, the article of Arabic, and whatever joins words: isDenied is is and denied, المَنفيّ is منفي. */
export function plainWords(text: string): readonly string[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = wordsOf(text);
  if (text.length > longestKept) return words;
  if (known.size >= mostKept) known.clear();
  known.set(text, words);
  return words;
}

/** The words of texts that come again and again, as names of columns do. */
const known = new Map<string, readonly string[]>();
const [longestKept, mostKept] = [64, 2_000];

function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640'’ʼ]/gu, '')
    .toLowerCase()
    .replaceAll(/[ىی]/gu, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^ال(?=\p{L}{3})/u, ''));
}

/** What a name may mean: all of its words, and where others mark it as theirs (x_acme_is_denied, acme:denied), each of its ends, too. */
export function plainNames(name: string): readonly string[] {
  return /^\s*x[_-]|[:./#]/iu.test(name) ? nameEnds(name) : nameEnds(name).slice(0, 1);
}

/** Each end of a name, the longest first: link_is_denied is linkisdenied, isdenied and denied. */
export function nameEnds(name: string): readonly string[] {
  const words = plainWords(name);
  return words.map((_, index) => words.slice(index).join(''));
}

/** Words as a set, each as plainWords has it. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(plainWords(words));
}
