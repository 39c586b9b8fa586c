import { piecesOfName, type NamePiece } from '#server/names/words/byNames.ts';
import { normalise, scriptOf, type Script } from '#server/names/words/normalise.ts';

/** What a word does in a name: a kunya marker (Abu), its feminine (Umm), a link of descent (bin), an article, or a name by itself. */
export type TokenClass = 'kunya' | 'umm' | 'nasab' | 'article' | 'word';

/** A word of a name: text is normalised, with abd-, -din, -allah and Albu joined to what they belong to. words: the places of the first and the last of wordsOf that it was read from; articled: an article stands before it as a word of its own, so that none is in it; isByName: it is of another name that stands beside the name. */
export type Token = {
  readonly class: TokenClass;
  readonly text: string;
  readonly script: Script;
  readonly words: readonly [number, number];
  readonly articled: boolean;
  readonly isByName: boolean;
};

/** A token as it is read, before it is known from where to where. */
type Read = Omit<Token, 'words' | 'articled' | 'isByName'>;

const mostTokens = 24;
const longestWord = 48;
/** By, before what somebody is called: بأبي, بالشيخ. */
const byArabic = /^ب(?=اب[ويى]$|ام$|ال|$)/u;
const betweenThousands = /(?<=(?<!\d)\d{1,3}(?:[,٬]\d{3})*)[,٬](?=\d{3}(?!\d))/gu;

/** An article that lost its l, to which a sun letter or a slip may bring it: a-Shishani. An e- before other letters is of a word of its own (E-Bank). */
const bareArticle = /(?<![\p{L}\p{Nd}]|\p{L}-)(?:a-(?=[a-z]{3})|e-(?=[dnrsz][a-z]{3}))/gu;

const arabicClasses: Readonly<Record<string, TokenClass>> = {
  ابو: 'kunya',
  ابي: 'kunya',
  ابا: 'kunya',
  ابى: 'kunya',
  ام: 'umm',
  بن: 'nasab',
  ابن: 'nasab',
  بنت: 'nasab',
  ابنة: 'nasab',
  ولد: 'nasab',
  ال: 'article',
};

const doubled = /dd|tt/u;

/** Owner of, with the article of what is owned: Dhul-Fiqar. */
const owner = /^(?:dh|z|th)o?ul$/u;

/** After a final letter another word begins, though nothing parts them. */
const afterEnd = /(?<=\p{L}\p{L}ة)(?=\p{L})/gu;

const latinClasses: Readonly<Record<string, TokenClass>> = {
  abu: 'kunya',
  abou: 'kunya',
  abo: 'kunya',
  aboo: 'kunya',
  ebu: 'kunya',
  bu: 'kunya',
  bou: 'kunya',
  abi: 'kunya',
  aba: 'kunya',
  abul: 'kunya',
  aboul: 'kunya',
  abol: 'kunya',
  ebul: 'kunya',
  umm: 'umm',
  oum: 'umm',
  um: 'umm',
  om: 'umm',
  umu: 'umm',
  oumm: 'umm',
  ummu: 'umm',
  bin: 'nasab',
  ben: 'nasab',
  ibn: 'nasab',
  bn: 'nasab',
  ould: 'nasab',
  weld: 'nasab',
  bint: 'nasab',
  binti: 'nasab',
  binte: 'nasab',
  walad: 'nasab',
  ebn: 'nasab',
  ibin: 'nasab',
  al: 'article',
  aal: 'article',
  el: 'article',
  ul: 'article',
  il: 'article',
  of: 'article',
  the: 'article',
};

const assimilated: Readonly<Record<string, string>> = {
  as: 's',
  ash: 's',
  asch: 's',
  es: 's',
  esh: 's',
  ach: 'c',
  ech: 'c',
  ad: 'd',
  ed: 'd',
  adh: 'd',
  az: 'z',
  ez: 'z',
  ar: 'r',
  er: 'r',
  at: 't',
  et: 't',
  ath: 't',
  an: 'n',
  en: 'n',
  ud: 'd',
  ur: 'r',
  us: 's',
  uz: 'z',
  un: 'n',
  ut: 't',
  all: 'l',
};

/**
 * The words of a name with what they do in it, at most 24. Articles that stand alone are classed; one that is written to its word stays in it.
 * Signs other than letters and digits part words. What says that another name follows (aka, الملقب ب) is no word of it.
 */
export function tokenise(text: string): readonly Token[] {
  const words = [...wordsOf(text)];
  const roles = rolesOf(text, words);
  const tokens: Read[] = [];
  const spans: [number, number][] = [];
  for (let at = 0; at < words.length && tokens.length < mostTokens; at += 1) {
    if (roles[at] === 'says') continue;
    if (roles[at] === 'byName' && roles[at - 1] === 'says') words[at] = (words[at] ?? '').replace(byArabic, '');
    const [first, word, next] = [at, words[at] ?? '', words[at + 1]];
    if (word === '') continue;
    const script = scriptOf(word);
    if (script === 'arabic') at += readArabic(word, next, tokens);
    else if (script === 'latin') at += readLatin(word, words, at, tokens);
    else tokens.push({ class: 'word', text: word, script });
    spans.length = Math.min(spans.length, tokens.length);
    const last = spans.at(-1);
    if (spans.length === tokens.length && last) last[1] = at;
    while (spans.length < tokens.length) spans.push([first, at]);
  }
  return tokens.map((token, index) => {
    const span = spans[index] ?? [0, 0];
    return { ...token, words: span, articled: tokens[index - 1]?.class === 'article', isByName: roles[span[0]] === 'byName' };
  });
}

/** What each word of a text is; all are of the name where its pieces are read as other words than the whole is. */
function rolesOf(text: string, words: readonly string[]): readonly NamePiece['role'][] {
  const pieces = piecesOfName(text);
  if (pieces.length === 1) return [];
  const roles = pieces.flatMap((piece) => wordsOf(piece.text).map(() => piece.role));
  return roles.length === words.length ? roles : [];
}

/** The words of a text, normalised: runs of letters and digits, each of at most 48 characters; digits that are grouped by commas are one. */
export function wordsOf(text: string): readonly string[] {
  return (
    normalise(text)
      .replaceAll(betweenThousands, '')
      .replace(afterEnd, ' ')
      .replace(bareArticle, 'al-')
      .match(/[\p{L}\p{Nd}]+/gu) ?? []
  ).map((word) => word.slice(0, longestWord));
}

function readArabic(word: string, next: string | undefined, tokens: Read[]): number {
  const push = (text: string, kind: TokenClass = 'word') => void tokens.push({ class: kind, text, script: 'arabic' });
  if (word === 'عبد' && next !== undefined && scriptOf(next) === 'arabic') {
    push(next === 'ال' ? word : `عبد${withoutArticle(next)}`);
    return 1;
  }
  if ((next === 'الدين' || next === 'الله') && !(word in arabicClasses)) {
    push(`${word}${withoutArticle(next)}`);
    return 1;
  }
  if (word === 'البو' && next !== undefined) {
    push(`بو${next}`);
    return 1;
  }
  const kind = arabicClasses[word] ?? (word === 'بو' && next !== undefined ? 'kunya' : undefined);
  if (kind !== undefined) {
    push(word, kind);
    return 0;
  }
  const father = /^ابو(...+)$/u.exec(word)?.[1];
  if (father !== undefined) {
    push('ابو', 'kunya');
    return readArabic(father, next, tokens);
  }
  const servant = next === undefined || !word.endsWith('عبد') || word.startsWith('ال') ? undefined : /^(...+)عبد$/u.exec(word)?.[1];
  if (servant !== undefined) {
    push(compound(servant));
    return readArabic('عبد', next, tokens);
  }
  push(compound(word));
  return 0;
}

function compound(word: string): string {
  if (word.startsWith('عبدال') && /^عبدال.../u.test(word)) return `عبد${withoutArticle(word.slice(3))}`;
  if (word.endsWith('الدين') && /..الدين$/u.test(word)) return `${word.slice(0, -5)}دين`;
  if (word.endsWith('الله') && /..الله$/u.test(word) && word !== 'الله') return `${word.slice(0, -4)}له`;
  return word;
}

function withoutArticle(word: string): string {
  return /^ال../u.test(word) ? word.slice(2) : word;
}

function readLatin(word: string, words: readonly string[], at: number, tokens: Read[]): number {
  const push = (text: string, kind: TokenClass = 'word') => void tokens.push({ class: kind, text, script: 'latin' });
  const next = words[at + 1];
  const far = next !== undefined && isArticle(next, words[at + 2]) ? 2 : 1;
  const following = words[at + far];
  const last = tokens.at(-1);
  if (
    word.startsWith('abd') &&
    /^(?:abd|abdu|abde|abdo|abdul|abdoul|abdal|abdel|abdur|abdour|abder|abdus|abdous|abdes|abdun|abden|abdush|abdesh|abduz|abdel)$/u.test(
      word,
    ) &&
    following !== undefined &&
    scriptOf(following) === 'latin' &&
    !(following in latinClasses)
  ) {
    push(`abd${following}`);
    return far;
  }
  if (
    last &&
    last.class === 'word' &&
    last.script === 'latin' &&
    /^(?:[aeiou]?[dl]?d(?:in|een|ine|yn)|uddin|eddine?|allah|ullah|ollah|oullah|llah|lah)$/u.test(word) &&
    last.text.length >= 2
  ) {
    const ending = /d(?:in|een|ine|yn)$/u.test(word) ? 'din' : 'ullah';
    tokens[tokens.length - 1] = { ...last, text: last.text.replace(/(?:u|e|a)?$/u, '') + ending };
    return 0;
  }
  const parted = tokens.at(-2);
  if (last?.class === 'article' && parted?.class === 'word' && parted.script === 'latin' && /^d(?:in|een|ine|yn)$/u.test(word)) {
    tokens.splice(-2, 2, { ...parted, text: `${parted.text.replace(/[uea]$/u, '')}din` });
    return 0;
  }
  if (isArticle(word, next)) {
    push(word, 'article');
    return 0;
  }
  const bound = boundTo(word, next, last);
  if (bound !== null) {
    push(bound);
    return 1;
  }
  const kind = latinClasses[word];
  if (kind !== undefined) {
    push(word, kind);
    return 0;
  }
  const father = /^abo?u([b-df-hj-np-tv-z]...+)$/u.exec(word)?.[1];
  if (father !== undefined) push('abu', 'kunya');
  push(latinCompound(father ?? word));
  return 0;
}

/** A word with the next one, which it is never without: Albu Kamal, al-Bu Kamal, Bel Kacem, Dhul-Fiqar. Null for all others. */
function boundTo(word: string, next: string | undefined, last: Read | undefined): string | null {
  if (next === undefined) return null;
  if (word === 'albu' || word === 'albou') return `bu${next}`;
  if ((word === 'bu' || word === 'bou') && last?.class === 'article') return `bu${next}`;
  return (word === 'bel' || owner.test(word)) && next.length > 2 && scriptOf(next) === 'latin' && !(next in latinClasses)
    ? word + next
    : null;
}

function latinCompound(word: string): string {
  const servant =
    word.startsWith('abd') && /^abd(?:[aeou]{0,2}l|[ou]{1,2}r(?=r)|[ae]r(?=r)|[aeou]{1,2}(?=ss|zz|nn|sh|dd))-?(.{3,})$/u.exec(word);
  if (servant && !/^(?:l?ah|la|lah)$/u.test(servant[1] ?? '') && !/^abd[aou]ll?ah?$/u.test(word)) return `abd${servant[1] ?? ''}`;
  const faith = doubled.test(word) && /^(.{2,}?)[aeiou]{1,2}(?:dd|tt)(?:in|een|ine|yn|ene)$/u.exec(word);
  if (faith) return `${faith[1] ?? ''}din`;
  return word;
}

function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined || scriptOf(next) !== 'latin') return false;
  if (latinClasses[word] === 'article') return true;
  const letter = assimilated[word];
  return letter !== undefined && next.startsWith(letter);
}
