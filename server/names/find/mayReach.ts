import type { AskedWord } from '#server/names/find/askedWord.ts';
import type { Gathered } from '#server/names/find/gather.ts';
import { isInitial } from '#server/names/find/initials.ts';
import { mistypedMarker } from '#server/names/find/mistypedMarker.ts';
import { plainLetters } from '#server/names/find/plainLetters.ts';
import { storedName } from '#server/names/find/storedName.ts';
import { tokensOf } from '#server/names/index/wordsOfName.ts';
import { isLinkWord } from '#server/names/words/linkWords.ts';
import { tokenWeight } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';

const shareAsked = 0.75;
const mostOfAll = 0.99;
const rounding = 1e-5;

/**
 * How many of the entities that were gathered may come to a score at most: all, less those that meet too few of the words that were asked for. Cheap beside ranking them. closest: of how
 * many every word is compared. atLeast: where it is less than that it may say more than it is, and still less than that.
 */
export function mostThatReach({ query, asked, byWords, joined, slipped }: Gathered, score: number, closest: number, atLeast = 0): number {
  const asOne = new Set([...joined, ...slipped].map(({ entity }) => entity));
  const enough = (score / mostOfAll - (1 - shareAsked)) / shareAsked - rounding;
  const isShort = (text: string) => {
    const tokens = tokensOf(text);
    return mostMet(asked, text, tokens) < enough && (tokens.length !== asked.length || storedName(text).folded !== query.folded);
  };
  const others = byWords.filter(({ entity }) => !asOne.has(entity));
  const all = asOne.size + others.length;
  let short = 0;
  for (const { names } of others.toReversed()) {
    if (names.every(isShort)) short += 1;
    if (all - Math.max(0, short - closest) < atLeast) break;
  }
  return all - Math.max(0, short - closest);
}

/** The greatest share of the words asked for that a name may meet: all that have anything alike in it, whole, against those that have not. */
function mostMet(asked: readonly AskedWord[], text: string, tokens: readonly Token[]): number {
  let [met, unmet] = [0, 0];
  const { plain, hasInitial } = lettersOf(text, tokens);
  for (const [index, { token, known }] of asked.entries()) {
    const mayMeet =
      hasInitial ||
      token.class !== 'word' ||
      isLinkWord(token.text) ||
      isInitial(token, asked.length) ||
      mistypedMarker(token, asked[index + 1]?.token) !== null ||
      tokens.some((other) => known.has(other.text)) ||
      plain?.includes(token.text) === true;
    if (mayMeet) met += 1;
    else unmet += tokenWeight(token.class, 1);
  }
  return met / (met + unmet);
}

type Letters = { readonly plain: readonly string[] | null; readonly hasInitial: boolean };

/** Kept as long as the tokens of a name are: it is met by many. */
const known = new WeakMap<readonly Token[], Letters>();

function lettersOf(text: string, tokens: readonly Token[]): Letters {
  const found = known.get(tokens);
  if (found) return found;
  const made = { plain: plainLetters(text, tokens), hasInitial: tokens.some((token) => isInitial(token, tokens.length)) };
  known.set(tokens, made);
  return made;
}
