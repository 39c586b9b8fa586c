import { joinedReadings, joinedTexts, type JoinedReadings } from '#server/names/index/wordsOfName.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import type { Token } from '#server/names/words/tokens.ts';
import { withoutInnerArticle, wordForms } from '#server/names/words/wordForms.ts';

/** How alike two words are, 0 to 1. */
type Likeness = (a: string, b: string) => number;
/** How words may be parted otherwise: words of the longer name written as one; as well with a slip in the one word; as well where each of two is like its half of the one word, which is cut then. */
type How = 'joined' | 'slipped' | 'cut';
type Names = readonly [readonly Token[], readonly Token[]];

const mostJoined = 3;
const fewestSymbols = 3;
const least = 0.85;
const clearly = 0.03;
const leastSlipped = 0.72;
const withDescent = /^(?:ben|bin|ibn|ould|ا?بن|ولد)(...+)$/u;
/** What two words run together are alike to the whole that is left as it is, and how short each half of a word may be. */
const surely = 0.95;
const fewestLetters = 3;
/** How a word begins into which a kunya was written (Abubakr, Bukamal): no other word (Bassam) is one. */
const asKunya = /^(?:[ae]b[aiou]|b[ou]|ا?ب[وي]|ابا)/u;

/**
 * Two names with their words parted alike: where two or three neighbouring words of the longer are written as one word in the other (Kafr Nabl,
 * Kafranbel), they are taken as one. Only words with a skeleton in common are compared, and a likeness of 0.85 is needed, so that no word is lost
 * in another. slipped: a slip is in the one word, so that no skeleton is shared and 0.72 is enough; cut: what is two words run together is taken as two. Names of as many words are left as they are.
 */
export function refit(one: readonly Token[], other: readonly Token[], likeness: Likeness, how: How = 'joined'): Names {
  if (one.length === other.length) return [one, other];
  if (one.length > other.length) return joined([one, other], likeness, how);
  const [longer, shorter] = joined([other, one], (a, b) => likeness(b, a), how);
  return [shorter, longer];
}

/** As refit; two names of as many words, too, of which each may have a word that the other writes as two (Bou Zid, محمد بوزيد). */
export function refitEitherWay(one: readonly Token[], other: readonly Token[], likeness: Likeness, how: How = 'joined'): Names {
  if (one.length !== other.length) return refit(one, other, likeness, how);
  const [parted, whole] = joined([one, other], likeness, how);
  if (parted !== one) return [parted, whole];
  const [second, first] = joined([other, one], (a, b) => likeness(b, a), how);
  return [first, second];
}

function joined([parted, whole]: Names, likeness: Likeness, how: How): Names {
  const isSlipped = how === 'slipped';
  const enough = isSlipped ? leastSlipped : least;
  const forms = wholesOf(whole);
  for (const { at, parts, texts, meets } of joinsOf(parted)) {
    const script = parts[0]?.script ?? 'other';
    const cut = how === 'cut' ? cutLike(parts, meets, forms, whole, likeness) : null;
    if (cut !== null) return joined([parted, whole.toSpliced(cut.place, 1, ...cut.tokens)], likeness, how);
    for (const text of texts) {
      const met = forms.find(
        ({ form, skeletons: own }) =>
          form === text || ((isSlipped || meets(own)) && (likeness(text, form) >= enough || isChildOf(parts, form, likeness))),
      );
      const token = met && whole[met.place];
      if (
        !met ||
        !token ||
        (parts[0]?.class === 'kunya' && !asKunya.test(met.form)) ||
        parts.some((part) => part.class === 'word' && isWhole(likeness(part.text, token.text), likeness(text, met.form)))
      )
        continue;
      return joined(
        [
          parted.toSpliced(at, parts.length, {
            class: 'word',
            articled: parts[0]?.articled ?? false,
            isByName: parts[0]?.isByName ?? false,
            text,
            script,
            words: [parts[0]?.words[0] ?? 0, parts.at(-1)?.words[1] ?? 0],
          }),
          whole.with(met.place, { ...token, text: met.form }),
        ],
        likeness,
        how,
      );
    }
  }
  return [parted, whole];
}

/** Whether a word is a link of descent with the name after it, which alone is as alike as a word has to be (بن يوسف, Benyoucef). */
function isChildOf([link, name, ...more]: readonly Token[], form: string, likeness: Likeness): boolean {
  const father = link?.class === 'nasab' && more.length === 0 ? withDescent.exec(form)?.[1] : undefined;
  return name !== undefined && father !== undefined && likeness(name.text, father) >= least;
}

type Cut = { readonly place: number; readonly tokens: readonly Token[] };

/** A word that is two neighbouring ones of the other name run together, more than they are it as they are, as the two. */
function cutLike(
  parts: readonly Token[],
  meets: JoinedReadings['meets'],
  forms: readonly Whole[],
  whole: readonly Token[],
  likeness: Likeness,
): Cut | null {
  for (const { place, form, skeletons: own } of forms) {
    const token = whole[place];
    if (token === undefined || !meets(own) || likeness(parts.map(({ text }) => text).join(''), form) >= surely) continue;
    const texts = halvesOf(form, parts, likeness);
    if (texts !== null) return { place, tokens: texts.map((text, part) => ({ ...token, text, articled: part === 0 && token.articled })) };
  }
  return null;
}

/** The two halves of a word, where it is two words run together, each of them as alike to its half as a word alone has to be (Achmad Halid, أحمدخالد). */
export function halvesOf(form: string, [first, second, ...more]: readonly Token[], likeness: Likeness): readonly [string, string] | null {
  if (first?.class !== 'word' || second?.class !== 'word' || more.length > 0) return null;
  for (let at = fewestLetters; at <= form.length - fewestLetters; at += 1) {
    const halves = [form.slice(0, at), form.slice(at)] as const;
    if (likeness(first.text, halves[0]) >= least && likeness(second.text, halves[1]) >= least) return halves;
  }
  return null;
}

/** Whether a part of what is written as one is the word by itself. */
function isWhole(alone: number, together: number): boolean {
  return alone >= least && alone + clearly > together;
}

/** A word as it is, without the article before it, and without one that was written into it. */
export function formsOf(word: string): readonly string[] {
  const forms = wordForms(word);
  return [...new Set([...forms, ...forms.map(withoutInnerArticle)])];
}

/** Whether refit may part two names otherwise: whether some words of the longer, written as one, read as a word of the other. Cheap, for names that are remembered. */
export function mayBeRefitted(one: readonly Token[], other: readonly Token[]): boolean {
  if (one.length === other.length) return false;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return !readingsOf(asJoined, longer, readingsOfJoins).isDisjointFrom(readingsOf(asWhole, shorter, wholeReadings));
}

const asJoined = new WeakMap<readonly Token[], ReadonlySet<string>>();
const asWhole = new WeakMap<readonly Token[], ReadonlySet<string>>();

function readingsOf(
  known: WeakMap<readonly Token[], ReadonlySet<string>>,
  tokens: readonly Token[],
  readingsIn: (tokens: readonly Token[]) => readonly string[],
): ReadonlySet<string> {
  const found = known.get(tokens) ?? new Set(readingsIn(tokens));
  known.set(tokens, found);
  return found;
}

function wholeReadings(tokens: readonly Token[]): readonly string[] {
  return wholesOf(tokens).flatMap(({ form, skeletons }) => [`=${form}`, ...[...skeletons].filter(({ length }) => length >= fewestSymbols)]);
}

function readingsOfJoins(tokens: readonly Token[]): readonly string[] {
  return joinsOf(tokens).flatMap(({ texts, skeletons }) => [...texts.map((text) => `=${text}`), ...skeletons()]);
}

/** Neighbouring words of a name in one script: from where, how they are written as one, and what that reads as. */
export type Join = JoinedReadings & {
  readonly at: number;
  readonly parts: readonly Token[];
  readonly texts: readonly string[];
};

const joins = new WeakMap<readonly Token[], readonly Join[]>();

/** Two or three neighbouring words of a name each, two before three; kept as long as the tokens are. */
export function joinsOf(tokens: readonly Token[]): readonly Join[] {
  const known = joins.get(tokens);
  if (known) return known;
  const found: Join[] = [];
  for (let count = 2; count <= mostJoined; count += 1)
    for (let at = 0; at + count <= tokens.length; at += 1) {
      const parts = tokens.slice(at, at + count);
      const script = parts[0]?.script ?? 'other';
      if (script === 'other' || parts.some((part) => part.script !== script)) continue;
      const texts = joinedTexts(parts);
      found.push({ at, parts, texts, ...joinedReadings(parts, texts) });
    }
  joins.set(tokens, found);
  return found;
}

type Whole = { readonly place: number; readonly form: string; readonly skeletons: ReadonlySet<string> };

const wholes = new WeakMap<readonly Token[], readonly Whole[]>();

function wholesOf(tokens: readonly Token[]): readonly Whole[] {
  const found =
    wholes.get(tokens) ??
    tokens.flatMap(({ class: kind, text }, place) =>
      kind === 'word' ? formsOf(text).map((form) => ({ place, form, skeletons: new Set(skeletonsOf(form)) })) : [],
    );
  wholes.set(tokens, found);
  return found;
}
