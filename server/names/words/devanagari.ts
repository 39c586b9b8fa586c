const consonants: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'kh',
  ग: 'g',
  घ: 'gh',
  ङ: 'n',
  च: 'ch',
  छ: 'ch',
  ज: 'j',
  झ: 'jh',
  ञ: 'n',
  ट: 't',
  ठ: 'th',
  ड: 'd',
  ढ: 'dh',
  ण: 'n',
  त: 't',
  थ: 'th',
  द: 'd',
  ध: 'dh',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'bh',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  व: 'w',
  श: 'sh',
  ष: 'sh',
  स: 's',
  ह: 'h',
  ळ: 'l',
};
/** With a dot below: the sounds of Arabic and Persian. */
const dotted: Readonly<Record<string, string>> = { क: 'q', ख: 'kh', ग: 'gh', ज: 'z', ड: 'r', ढ: 'rh', फ: 'f' };
const vowels: Readonly<Record<string, string>> = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ए: 'e',
  ऐ: 'ai',
  ओ: 'o',
  औ: 'au',
  ऑ: 'o',
  ऍ: 'e',
};
const signs: Readonly<Record<string, string>> = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'े': 'e',
  'ै': 'ai',
  'ो': 'o',
  'ौ': 'au',
  'ॉ': 'o',
  'ॅ': 'e',
};
const virama = '्';
const nukta = '़';
const nasal = /[ंँ]/u;

/** A sound of a word: inherent is the a that Devanagari does not write. */
type Sound = { readonly text: string; readonly role: 'consonant' | 'vowel' | 'inherent' };

/**
 * A word in Devanagari in Latin letters as Hindi reads it: each consonant with the a that is not written, which falls silent at the end and between a vowel and a
 * consonant that has one (Ohala 1983); and with the dots below that name the sounds of Arabic, or the letters that stand for them without.
 */
export function readDevanagari(word: string): string {
  const sounds: Sound[] = [];
  const letters = Array.from(word.normalize('NFD'));
  for (const [at, letter] of letters.entries()) {
    const isDotted = letters[at + 1] === nukta;
    const next = letters[isDotted ? at + 2 : at + 1];
    const consonant = (isDotted ? dotted[letter] : undefined) ?? consonants[letter];
    const vowel = vowels[letter] ?? signs[letter];
    if (consonant !== undefined) {
      sounds.push({ text: consonant, role: 'consonant' });
      if (next !== virama && (next === undefined || signs[next] === undefined)) sounds.push({ text: 'a', role: 'inherent' });
    } else if (vowel !== undefined) sounds.push({ text: vowel, role: 'vowel' });
    else if (nasal.test(letter)) sounds.push({ text: 'n', role: 'consonant' });
    else if (letter === 'ः') sounds.push({ text: 'h', role: 'consonant' });
    else if (letter !== virama && letter !== nukta) sounds.push({ text: letter, role: 'consonant' });
  }
  return withoutSilent(sounds)
    .map(({ text }) => text)
    .join('');
}

function withoutSilent(sounds: readonly Sound[]): readonly Sound[] {
  const heard = [...sounds];
  if (heard.length > 2 && heard.at(-1)?.role === 'inherent') heard.pop();
  for (let at = heard.length - 3; at >= 2; at -= 1) {
    const isVowel = (place: number) => (heard[place]?.role ?? 'consonant') !== 'consonant';
    const isSilent = heard[at]?.role === 'inherent' && isVowel(at - 2) && !isVowel(at - 1) && !isVowel(at + 1) && isVowel(at + 2);
    if (isSilent) heard.splice(at, 1);
  }
  return heard;
}
