/** Letters of Kurdish (Sorani) and of Uyghur and its neighbours that no word has which leaves its short vowels out, and ئ before the vowel that a word begins with; ە at the end may stand for ه. */
const telling = /[ێۆڕڵۇۈۋ]|ە(?=\p{L})|^ئ/u;
/** Uyghur writes it within words for i; in Arabic it is another spelling of ي there. */
const within = /ى(?=\p{L})/u;
const unwritten = /[\p{Mn}\u0640]/gu;
const uyghur = /[ۇۈۋڭېى]/u;

const consonants: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ڕ: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ڭ: 'ng',
  ل: 'l',
  ڵ: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ھ: 'h',
  ۋ: 'w',
  ئ: '',
  ء: '',
};
const vowels: Readonly<Record<string, string>> = { ا: 'a', ە: 'a', ێ: 'e', ې: 'e', ۆ: 'o', ۇ: 'u', ۈ: 'u' };
const glides = {
  sorani: { و: ['w', 'u'], ی: ['y', 'i'], ي: ['y', 'i'], ى: ['y', 'i'] },
  uyghur: { و: ['o', 'o'], ى: ['i', 'i'], ی: ['y', 'y'], ي: ['y', 'y'] },
} as const;

/** Words of alphabets in Arabic letters that write every vowel, read into Latin letters: compared with Arabic words by sound, for they write ز for ض and ظ, and s for ص; beside such a word one with ى in it is another. All others stay as they are. */
export function readVowelled(text: string): string {
  const words = /[\p{Script=Arabic}\p{Mn}\u0640]+/gu;
  const tells = (word: string) => telling.test(word.replace(unwritten, ''));
  const isTold = (text.match(words) ?? []).some(tells);
  return text.replace(words, (word) => (tells(word) || (isTold && within.test(word.replace(unwritten, ''))) ? read(word) : word));
}

function read(word: string): string {
  const letters = Array.from(word.replace(unwritten, '').replaceAll('وو', 'و'));
  const by: Readonly<Record<string, readonly [string, string]>> = glides[uyghur.test(word) ? 'uyghur' : 'sorani'];
  const isVowel = (letter: string | undefined) => letter !== undefined && letter in vowels;
  let latin = '';
  for (const [at, letter] of letters.entries()) {
    const [before, next] = [letters[at - 1], letters[at + 1]];
    const glide = by[letter];
    const isGlide = at === 0 || isVowel(before) || isVowel(next);
    if (letter === 'ع') latin += isVowel(next) || (next !== undefined && next in by) ? '' : 'a';
    else latin += glide === undefined ? (vowels[letter] ?? consonants[letter] ?? letter) : glide[isGlide ? 0 : 1];
  }
  return latin;
}
