import { kunyaMissing, namingWords } from '#server/names/compare/likeness.ts';
import { sexOf } from '#server/names/compare/otherSex.ts';
import { mayBeRefitted } from '#server/names/compare/refit.ts';
import { readForms, type WordForms } from '#server/names/compare/readForms.ts';
import { sameWord } from '#server/names/compare/strictLikeness.ts';
import { surelyUnlike } from '#server/names/compare/surelyUnlike.ts';
import { wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { comparedTokens } from '#server/names/index/wordsOfName.ts';
import { tokenWeight } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';

const rounding = 1e-5;
const unlike = { within: surelyUnlike(sameWord.within), across: surelyUnlike(sameWord.across) };

/** A name as it is compared here: its words, those without links of descent, and the forms of these. */
type Read = {
  readonly tokens: readonly Token[];
  readonly sex: ReturnType<typeof sexOf>;
  readonly words: readonly Token[];
  readonly forms: readonly WordForms[];
};

/**
 * Whether nameLikeness may give a name and each of some others a score of so much or more, above what any veto leaves. Cheap, and false only where it would not: what is vetoed
 * by classes of words alone, and names of which too much meets no word of the other.
 */
export function mayBeAlikeTo(a: string, score: number, entitiesWith: (word: string) => number): (b: string) => boolean {
  const one = readName(a);
  const weights = weightsOf(one, entitiesWith);
  return (b) => {
    const other = readName(b);
    if (one.sex !== null && other.sex !== null && one.sex !== other.sex) return false;
    if (mayBeRefitted(one.tokens, other.tokens)) return true;
    if (one.words.length === 0 || other.words.length === 0 || kunyaMissing(one.words, other.words)) return false;
    return mayCover(one, other, weights, score) && mayCover(other, one, weightsOf(other, entitiesWith), score);
  };
}

/** Kept as long as the tokens are. */
const read = new WeakMap<readonly Token[], Read>();

function readName(name: string): Read {
  const tokens = comparedTokens(name);
  const known = read.get(tokens);
  if (known) return known;
  const words = namingWords(tokens);
  const made = { tokens, sex: sexOf(tokens), words, forms: words.map(({ text }) => readForms(text)) };
  read.set(tokens, made);
  return made;
}

function weightsOf({ words }: Read, entitiesWith: (word: string) => number): readonly number[] {
  return words.map(({ class: kind, text }) => tokenWeight(kind, entitiesWith(text)));
}

function mayCover(one: Read, other: Read, weights: readonly number[], share: number): boolean {
  let left = 0;
  for (const weight of weights) left += weight;
  left *= 1 - share + rounding;
  for (let place = 0; place < weights.length; place += 1) {
    left -= (weights[place] ?? 0) * (1 - likest(one, place, other));
    if (left < 0) return false;
  }
  return true;
}

function likest(one: Read, place: number, other: Read): number {
  const [token, forms] = [one.words[place], one.forms[place]];
  if (token === undefined || forms === undefined) return 0;
  const { class: kind, text, script } = token;
  let most = 0;
  for (let at = 0; at < other.words.length; at += 1) {
    const [met, metForms] = [other.words[at], other.forms[at]];
    if (met === undefined || metForms === undefined || met.class !== kind) continue;
    if (kind !== 'word' || met.text === text) return 1;
    const how = met.script === script ? 'within' : 'across';
    if (unlike[how](forms, metForms)) continue;
    const { likeness } = text < met.text ? wordLikeness(text, met.text) : wordLikeness(met.text, text);
    if (likeness >= sameWord[how]) most = Math.max(most, likeness);
  }
  return most;
}
