const first = 0xac00;
const perInitial = 588;
const perMedial = 28;
const initials = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const medials = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu eu i i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const fewestWithArticle = 3;

/** How families are written that Revised Romanization writes otherwise than people do, and the others of the thirty most frequent names. */
const families: Readonly<Record<string, string>> = {
  김: 'kim',
  이: 'lee',
  박: 'park',
  최: 'choi',
  정: 'jung',
  강: 'kang',
  조: 'cho',
  윤: 'yoon',
  장: 'jang',
  임: 'lim',
  한: 'han',
  오: 'oh',
  서: 'seo',
  신: 'shin',
  권: 'kwon',
  황: 'hwang',
  안: 'ahn',
  송: 'song',
  류: 'ryu',
  유: 'yoo',
  홍: 'hong',
  전: 'jeon',
  고: 'ko',
  문: 'moon',
  양: 'yang',
  손: 'son',
  배: 'bae',
  백: 'baek',
  허: 'hur',
  남: 'nam',
};

type Syllable = { readonly initial: string; readonly medial: string; readonly final: string };

/**
 * A word in Hangul in Latin letters: by Revised Romanization, simplified as newspapers write; a word of another language, which the rules for loans give away by vowels that
 * are only there to end a syllable (eu) or by the Arabic article, which no name of Korean begins with, without them, with f for p; the family of a name of three syllables as families write it.
 */
export function readHangul(word: string): string {
  const text = word.normalize('NFC');
  const syllables = Array.from(text).flatMap((letter) => syllableOf(letter) ?? []);
  if (syllables.length === 0) return '';
  const [start, next] = syllables;
  if (syllables.length >= fewestWithArticle && text.startsWith('알') && next?.initial !== 'r') return `al ${asLoan(syllables.slice(1))}`;
  if (syllables.some(isOnlyAnEnd)) return asLoan(syllables);
  const family = families[text.slice(0, 1)];
  const given = syllables.slice(1);
  const isFamilys = family !== undefined && (given.length === 2 ? given.some(({ final }) => final !== '') : given.length === 0);
  if (!isFamilys || start === undefined) return written(syllables.map((each) => jOrZ(withoutP(hushed(each)))));
  return given.length === 0 ? family : `${family} ${written(given)}`;
}

function syllableOf(letter: string): Syllable | null {
  const place = (letter.codePointAt(0) ?? 0) - first;
  if (place < 0 || place >= initials.length * perInitial) return null;
  return {
    initial: initials[Math.floor(place / perInitial)] ?? '',
    medial: medials[Math.floor((place % perInitial) / perMedial)] ?? '',
    final: finals[place % perMedial] ?? '',
  };
}

function isOnlyAnEnd({ initial, medial, final }: Syllable): boolean {
  return medial === 'eu' && final === '' && initial !== '';
}

function asLoan(syllables: readonly Syllable[]): string {
  return written(
    syllables.map((syllable) => {
      const { initial, medial, final } = jOrZ(hushed(syllable));
      return { initial: initial.replace(/^p$/u, 'f'), medial: isOnlyAnEnd(syllable) ? '' : medial, final: final === 'p' ? 'b' : final };
    }),
  );
}

/** s before y is sh, which no name of Korean itself has; before i it may be either (eitherReadings). */
function hushed(syllable: Syllable): Syllable {
  const { initial, medial } = syllable;
  if (initial === 's' && medial === 'i') return { ...syllable, initial: 'ȿ' };
  return initial === 's' && (medial.startsWith('y') || medial === 'wi')
    ? { ...syllable, initial: 'sh', medial: medial.slice(1) }
    : syllable;
}

/** One letter writes j and z in names of other languages: it is read as a letter of its own (wordForms), which is either. */
function jOrZ(syllable: Syllable): Syllable {
  return syllable.initial === 'j' ? { ...syllable, initial: 'ȷ' } : syllable;
}

/** Arabic has no p, and Korean none but before y and o in most names of its own. */
function withoutP(syllable: Syllable): Syllable {
  return syllable.initial === 'p' && !/^[yo]/u.test(syllable.medial) ? { ...syllable, initial: 'f' } : syllable;
}

/** l and r are one letter: r begins a syllable, and both together are l. */
function written(syllables: readonly Syllable[]): string {
  return syllables
    .map(({ initial, medial, final }, index) => {
      const isOneL = initial === 'r' && syllables[index - 1]?.final === 'l';
      return `${isOneL ? '' : initial}${medial === 'eu' ? 'u' : medial}${final}`;
    })
    .join('');
}
