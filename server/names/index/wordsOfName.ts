import type { FoundText } from '#server/domain/foundBy.ts';
import { recent } from '#server/domain/recent.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import { frequentNames } from '#server/names/words/frequentNames.ts';
import { readHebrewNames } from '#server/names/words/hebrewNames.ts';
import { tokenise, type Token } from '#server/names/words/tokens.ts';
import { withoutInnerArticle } from '#server/names/words/wordForms.ts';

const joinedMark = '=';
const wholeMark = '#';
const mostJoined = 4;
const longestJoined = 14;
const fewestSymbols = 3;
const mostSkeletons = 6;
const kunya = { arabic: 'بو', latin: 'bu', other: '' } as const;

/**
 * The words by which a name is stored, each once: those of its tokens (articles aside), and for a name of two to four words the skeletons
 * of them written as one, marked, so that it is met however its words are spaced.
 */
export function nameWords(text: string): readonly string[] {
  const tokens = tokenise(text);
  return [...new Set([...wordsThatCount(tokens).map((token) => token.text), ...joinedWords(tokens)])];
}

/** The words by which an entity that is found by these texts is stored, each once. */
export function nameWordsOf(texts: readonly FoundText[]): readonly string[] {
  return [...new Set(texts.flatMap(({ text, whole }) => (whole ? wholeWord(text) : nameWords(text))))];
}

/** The word for a text that is found only by all of it, as it is compared: marked, so that no word of a name meets it, by sound or by a slip. */
export function wholeWord(text: string): string {
  return `${joinedMark}${wholeMark}${text}`;
}

/** Whether a stored word stands for a whole name written as one, or for a text that is found only by all of it; such a word has no keys of its own. */
export function isJoined(word: string): boolean {
  return word.startsWith(joinedMark);
}

/** The words that stand for a name written as one; for a name of one word its skeletons, so that it meets a name of several. */
export function joinedWords(tokens: readonly Token[]): readonly string[] {
  const parts = wordsThatCount(tokens);
  if (parts.length === 0 || parts.length > mostJoined || parts.every((token) => token.script === 'other')) return [];
  const texts = joinedTexts(parts);
  const skeletons = new Set([...texts, ...texts.map(withoutInnerArticle)].flatMap(skeletonsOf));
  return [...skeletons]
    .filter((each) => each.length >= 3 && each.length <= longestJoined)
    .slice(0, mostSkeletons)
    .map((each) => joinedMark + each);
}

/** The words of a name written as one: without the articles that are written to them and, where there are such, with those inside. A kunya counts as its b. */
export function joinedTexts(parts: readonly Token[]): readonly string[] {
  const plain = parts.map(bareText).join('');
  const inside = parts.map((token, index) => (index === 0 || token.class === 'kunya' ? bareText(token) : token.text)).join('');
  const elided = elidedDescent(parts);
  return [...new Set([plain, inside, ...(elided === null ? [] : [elided])])];
}

/** What may stand between two words of a name in Latin letters where Arabic writes them as one: an ending that Latin does not write, the article, both. */
const between = { latin: ['', 'l', 'h', 'hl'], arabic: [''], other: [''] } as const;
const mostTogether = 48;

/** What neighbouring words of a name read as where they are written as one, in skeletons of three symbols or more. */
export type JoinedReadings = {
  /** Those of their letters together, and those of each in a row, whose letters read nothing together (Raad Jadhran has no dj). */
  readonly skeletons: () => readonly string[];
  /** Whether one of these is among them. */
  readonly meets: (skeletons: ReadonlySet<string>) => boolean;
};

/** Reads neighbouring words of a name, texts being how they are written as one (joinedTexts). Those in a row, which are many, are made only where one may be as long as is asked for. */
export function joinedReadings(parts: readonly Token[], texts: readonly string[]): JoinedReadings {
  const together = texts.flatMap(skeletonsOf);
  const shortest = parts.reduce((sum, part) => sum + Math.min(...choicesOf(part).map(symbolsLeft)), 1 - parts.length);
  let all: ReadonlySet<string> | null = null;
  const skeletons = () => (all ??= new Set([...together, ...inARow(parts)].filter(({ length }) => length >= fewestSymbols)));
  return {
    skeletons: () => [...skeletons()],
    meets(asked) {
      let longest = 0;
      for (const each of asked) longest = Math.max(longest, each.length);
      if (longest < fewestSymbols) return false;
      if (longest >= shortest) return !skeletons().isDisjointFrom(asked);
      return together.some((each) => each.length >= fewestSymbols && asked.has(each));
    },
  };
}

function inARow(parts: readonly Token[]): readonly string[] {
  let found: readonly string[] = [''];
  for (const part of parts) {
    const own = choicesOf(part);
    const next: string[] = [];
    for (const before of found)
      for (const sign of before === '' ? alone : between[part.script])
        for (const each of own) if (next.length < mostTogether) next.push(before + sign + each);
    found = next;
  }
  return found.map(onceDoubled);
}

const alone = [''] as const;
/** Kept as long as the token is: it stands in several rows of words. */
const choices = new WeakMap<Token, readonly string[]>();

/** What a word may read as in a row of words: nothing where it has no consonant. */
function choicesOf(part: Token): readonly string[] {
  const known = choices.get(part);
  if (known) return known;
  const own = [...new Set([bareText(part), ...knownAs(part)].flatMap(skeletonsOf))];
  const made = own.length > 0 ? own : alone;
  choices.set(part, made);
  return made;
}

/** How many symbols are left at least of a skeleton whose doubled ones are written once. */
function symbolsLeft(skeleton: string): number {
  let left = skeleton.length;
  for (let at = 1; at < skeleton.length; at += 1) if (skeleton.charCodeAt(at) === skeleton.charCodeAt(at - 1)) left -= 1;
  return left;
}

function onceDoubled(skeleton: string): string {
  for (let at = 1; at < skeleton.length; at += 1)
    if (skeleton.charCodeAt(at) === skeleton.charCodeAt(at - 1)) return skeleton.replace(/(.)\1/gu, '$1');
  return skeleton;
}

/** The frequent names that a Latin word writes by the habits of some language (Achmad, Mahmut). */
function knownAs({ class: role, script, text }: Token): readonly string[] {
  return role === 'word' && script === 'latin' ? frequentNames(text) : [];
}

/** بن القاسم as it is run together in the Maghreb: بلقاسم, Belkacem. Null for all other names. */
function elidedDescent([first, second, ...rest]: readonly Token[]): string | null {
  if (first?.class !== 'nasab' || second?.script !== 'arabic' || !second.text.startsWith('ال')) return null;
  return `بل${bare(second.text)}${rest.map(bareText).join('')}`;
}

function bareText({ class: role, script, text }: Token): string {
  return role === 'kunya' ? kunya[script] : bare(text);
}

const mostRead = 60_000;
const read = recent<readonly Token[]>(mostRead);

/** The words of a name that count; those of the last 60,000 names or fewer are remembered. */
export function tokensOf(name: string): readonly Token[] {
  const known = read.get(name);
  if (known) return known;
  const tokens = wordsThatCount(tokenise(name));
  read.keep(name, tokens);
  return tokens;
}

/** The words of a name that count as it is compared with another: as tokensOf, with known names in Hebrew read as such. */
export function comparedTokens(name: string): readonly Token[] {
  return tokensOf(/\p{Script=Hebrew}/u.test(name) ? readHebrewNames(name) : name);
}

/** The tokens of a name without its articles; all of them where it has nothing else. */
export function wordsThatCount(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.filter((token) => token.class !== 'article');
  return words.length > 0 ? words : tokens;
}

function bare(word: string): string {
  return /^ال(..+)/u.exec(word)?.[1] ?? word;
}
