import { agreement, type AskedWord } from '#server/names/find/askedWord.ts';
import { assign, inversionsOf, type Pairing } from '#server/names/compare/nameMatch.ts';
import type { NameQuery } from '#server/names/find/readQuery.ts';
import { refitEitherWay } from '#server/names/compare/refit.ts';
import type { StoredName } from '#server/names/find/storedName.ts';
import { isLinkWord } from '#server/names/words/linkWords.ts';
import { isBodyForm } from '#server/names/words/bodyWords.ts';
import { isTitle } from '#server/names/words/titles.ts';
import { isKunya, tokenWeight } from '#server/names/words/tokenWeight.ts';
import { initialMatch, initialShare, isInitial } from '#server/names/find/initials.ts';
import { mistypedMarker } from '#server/names/find/mistypedMarker.ts';
import type { Token, TokenClass } from '#server/names/words/tokens.ts';
import { wordForms } from '#server/names/words/wordForms.ts';
import { comparerOf, likenessAsWritten, wordLikeness, type WordMatch } from '#server/names/compare/wordLikeness.ts';

/**
 * How a name scored, and by which pairs of words. asked, named: the words that were set against each other; whole: written or folded alike
 * as wholes; parted: some of them were joined, as the other name has them in one word; isOther: another name, for a word that was asked for has no like in it, and it has
 * one that was not asked for, or it lacks the kunya; asksParent: Abu or Umm was asked for, mistyped or not; beside: words of by-names on one side only, which were not set against any.
 */
export type Scored = {
  readonly text: string;
  readonly score: number;
  readonly whole: 'written' | 'folded' | null;
  readonly parted: boolean;
  readonly isOther: boolean;
  readonly asksParent: boolean;
  readonly asked: readonly Token[];
  readonly named: readonly Token[];
  readonly pairings: readonly Pairing[];
  readonly beside: { readonly asked: readonly Token[]; readonly named: readonly Token[] };
};

/** What a word of a query and one of a name have in common; by the places of both. */
export type MatchOf = (asked: number, other: string, named: number) => WordMatch;

const orderCost = 0.08;
const shareAsked = 0.7;
const commonWord = 20;
const fullWord = 4;
const joinedShare = 0.98;
const kunyaCost = 0.15;
const initialCost = 0.02;
const mistyped = 0.9;
const agrees = 0.75;
const begins = 0.66;
const beginsInitial = 0.6;
const formOnly = 0.5;
const linkShare = 0.1;
/** Two words that are one but for the marks of letters (Şahin, Sahin). */
const nothingBeside: Scored['beside'] = { asked: [], named: [] };
const unmarked: WordMatch = { likeness: 0.97, rule: 'orthography' };

/**
 * How well a name meets a query: 0.7 of the share of the query's words that it meets and 0.3 of the share of its own words that are met, each word
 * weighed by tokenWeight and met as far as its agreement, less 0.08 for each change of order, 0.02 for each that only an initial was asked of and 0.15 where it lacks the kunya, and half of that where only what a body is was met (brigade), in another language; a short word that met nothing
 * and is one letter off a marker counts as that. A name written as asked scores 1, one that is the
 * same when folded 0.995, all others 0.99 at most. Null where a quoted query does not stand in it. rarity: how many entities have a word.
 */
export function nameScore(
  query: NameQuery,
  asked: readonly AskedWord[],
  { text, folded, tokens: named, plain }: StoredName,
  rarity: ReadonlyMap<string, number>,
  matchOf: MatchOf,
): Scored | null {
  if (query.exact !== null && !` ${folded} `.includes(` ${query.exact} `)) return null;
  const whole = wholeMatch(query, text, folded);
  if (whole !== null)
    return {
      text,
      score: whole === 'written' ? 1 : 0.995,
      whole,
      parted: false,
      isOther: false,
      asksParent: false,
      asked: query.tokens,
      named,
      pairings: [],
      beside: nothingBeside,
    };
  const matchPlain: MatchOf = (place, other, at) =>
    plain !== null && plain[at] !== '' && asked[place]?.token.text === plain[at]
      ? unmarked
      : articleOnce(asked[place], named[at], matchOf(place, other, at));
  return { text, whole, parted: false, named, beside: nothingBeside, ...byWords(asked, named, rarity, matchPlain) };
}

/** What a word has in common with one that has an article before it as a word of its own: without the article that is written to the one that was asked for, as both have it (الناصر is no al-Ansar). */
function articleOnce(asked: AskedWord | undefined, named: Token | undefined, match: WordMatch): WordMatch {
  if (asked === undefined || named?.articled !== true || match.likeness === 0 || match.rule === 'same' || match.rule === 'translation')
    return match;
  const [whole = '', bare = whole] = wordForms(asked.token.text);
  if (bare.length >= whole.length) return match;
  const without = likenessAsWritten(bare, named.text, asked.begun);
  return without.likeness < match.likeness ? without : match;
}

function wholeMatch({ written, exact, folded: asked }: NameQuery, text: string, folded: string): 'written' | 'folded' | null {
  if (text === written) return 'written';
  return folded === (exact ?? asked) ? 'folded' : null;
}

/** The score of a name whose words are parted otherwise than the query's (tokens, those of asked), with a slip in the one word if it was found so; null where they are not. */
export function partedScore(
  tokens: readonly Token[],
  asked: readonly AskedWord[],
  { text, tokens: named }: StoredName,
  rarity: ReadonlyMap<string, number>,
  isSlipped: boolean,
): Scored | null {
  const [askedAlike, namedAlike] = refitEitherWay(tokens, named, (a, b) => wordLikeness(a, b).likeness, isSlipped ? 'slipped' : 'joined');
  if (askedAlike === tokens && namedAlike === named) return null;
  const words = askedAlike.map(
    (token): AskedWord =>
      asked.find((each) => each.token === token) ?? {
        token,
        begun: false,
        compare: comparerOf(token.text, false, token.articled),
        alike: [],
        known: new Map(),
      },
  );
  const scored = byWords(words, namedAlike, rarity, (place, other) => words[place]?.compare(other) ?? { likeness: 0, rule: 'slip' });
  return {
    text,
    whole: null,
    parted: true,
    named: namedAlike,
    beside: nothingBeside,
    ...scored,
    score: rounded(joinedShare * scored.score),
  };
}

function byWords(
  asked: readonly AskedWord[],
  named: readonly Token[],
  rarity: ReadonlyMap<string, number>,
  matchOf: MatchOf,
): Pick<Scored, 'score' | 'isOther' | 'asksParent' | 'asked' | 'pairings'> {
  const tokens = asked.map(({ token }) => token);
  const pairings = assign(tokens, named, (i, j) => initialOr(asked, named, i, j) ?? matchOf(i, named[j]?.text ?? '', j));
  const agreed = new Map(pairings.map(({ asked: place, named: at, match }) => [at, agreementIn(asked[place], match, named[at])]));
  const ofAsked = askedSide(asked, named, pairings, agreed, rarity);
  const byInitial = new Set(pairings.flatMap(({ asked: place, named: at }) => (isAskedInitial(asked, place) ? [at] : [])));
  const ofNamed = namedSide(named, ofAsked.kinds, agreed, rarity, byInitial);
  const lacksKunya = named.length > 1 && ofAsked.kinds.some((kind) => isKunya(kind) && !named.some((token) => token.class === kind));
  const shares = shareAsked * ofAsked.share + (1 - shareAsked) * ofNamed.share;
  const initials = pairings.filter(({ asked: place, match }) => match.likeness > 0 && isAskedInitial(asked, place)).length;
  const score = shares - orderCost * inversionsOf(pairings) - (lacksKunya ? kunyaCost : 0) - initialCost * initials;
  const meetsForm = isFormOnly(tokens, pairings);
  return {
    score: rounded(0.99 * score * (meetsForm ? formOnly : 1)),
    isOther: meetsForm || lacksKunya || (ofAsked.unlike && ofNamed.unmet),
    asksParent: ofAsked.kinds.some(isKunya),
    asked: tokens,
    pairings,
  };
}

/** Whether of a query of several words nothing is met but, in another language, what a body is. */
function isFormOnly(tokens: readonly Token[], pairings: readonly Pairing[]): boolean {
  const met = pairings.filter(({ match }) => match.likeness >= begins);
  const isForm = ({ asked, match }: Pairing) => match.rule === 'translation' && isBodyForm(tokens[asked]?.text ?? '');
  return tokens.length > 1 && met.length > 0 && met.every(isForm);
}

/** How much of the words of a query is met; what each is; whether one that tells something is unlike all of the name, or may be: a mistyped marker may be a rare name. */
function askedSide(
  asked: readonly AskedWord[],
  named: readonly Token[],
  pairings: readonly Pairing[],
  agreed: ReadonlyMap<number, number>,
  rarity: ReadonlyMap<string, number>,
): { readonly share: number; readonly kinds: readonly TokenClass[]; readonly unlike: boolean } {
  const met = new Map(pairings.map((pairing) => [pairing.asked, pairing]));
  const tokens = asked.map(({ token }) => token);
  const kinds: TokenClass[] = [];
  let [all, sum, unlike] = [0, 0, false];
  for (const [index, { token, begun }] of asked.entries()) {
    const pairing = met.get(index);
    const found = agreed.get(pairing?.named ?? -1) ?? 0;
    const isLink = !begun && (isLinkWord(token.text) || isTitle(tokens, index));
    const meant = found < agrees && !isLink ? mistypedMarker(token, asked[index + 1]?.token) : null;
    const kind = meant ?? token.class;
    const isShort = begun && token.text.length < fullWord;
    const entities = rarity.get(named[pairing?.named ?? -1]?.text ?? '') ?? 1;
    const whole = tokenWeight(kind, entities) * (isAskedInitial(asked, index) ? initialShare(found > 0) : 1) * (isLink ? linkShare : 1);
    const weight = whole * (isShort ? token.text.length / fullWord : 1);
    const isMeant = meant !== null && (meant === 'article' || named.some((other) => other.class === meant));
    all += weight;
    sum += weight * (isMeant ? mistyped : found);
    kinds.push(kind);
    const isUnlike = kind === 'word' && !isShort && !isLink && found < leastOf(pairing, named);
    unlike ||= isUnlike || meant === 'article' || meant === 'nasab';
  }
  return { share: sum / all, kinds, unlike };
}

/** What the agreement of a word with one of the name must be at least, for the name not to be another. */
function leastOf(pairing: Pairing | undefined, named: readonly Token[]): number {
  if (pairing?.match.rule !== 'beginning') return agrees;
  const other = named[pairing.named];
  return other !== undefined && isInitial(other, named.length) ? beginsInitial : begins;
}

/** What an initial has in common with a word of the other name; null where neither or both are one. */
function initialOr(asked: readonly AskedWord[], named: readonly Token[], place: number, at: number): WordMatch | null {
  const [word, other] = [asked[place]?.token, named[at]];
  if (!word || !other || word.class !== 'word' || other.class !== 'word') return null;
  const [one, two] = [isAskedInitial(asked, place), isInitial(other, named.length)];
  if (one === two) return null;
  return one ? initialMatch(word.text, other.text, 'asked') : initialMatch(other.text, word.text, 'named');
}

function isAskedInitial(asked: readonly AskedWord[], place: number): boolean {
  const word = asked[place];
  return word !== undefined && !word.begun && isInitial(word.token, asked.length);
}

/** How much of the words of a name is met, and whether one of them is not. byInitial: the places of those that an initial met. */
function namedSide(
  named: readonly Token[],
  kinds: readonly TokenClass[],
  agreed: ReadonlyMap<number, number>,
  rarity: ReadonlyMap<string, number>,
  byInitial: ReadonlySet<number>,
): { readonly share: number; readonly unmet: boolean } {
  let [all, sum, unmet] = [0, 0, false];
  for (const [index, token] of named.entries()) {
    const { class: kind, text } = token;
    const found = kind !== 'word' && kinds.includes(kind) ? 1 : (agreed.get(index) ?? 0);
    const isLetter = byInitial.has(index) || isInitial(token, named.length);
    const isLink = isLinkWord(text) || isTitle(named, index);
    const weight = tokenWeight(kind, rarity.get(text) ?? commonWord) * (isLetter ? initialShare(true) : 1) * (isLink ? linkShare : 1);
    all += weight;
    sum += weight * found;
    unmet ||= kind === 'word' && !isLink && found < agrees;
  }
  return { share: sum / all, unmet };
}

function agreementIn(word: AskedWord | undefined, match: WordMatch, other: Token | undefined): number {
  return word && other ? agreement(word, match, other) : 0;
}

function rounded(score: number): number {
  return Math.round(Math.max(0, score) * 1e6) / 1e6;
}
