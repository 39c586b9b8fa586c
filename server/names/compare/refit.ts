import { joinedTexts } from '#server/names/index/wordsOfName.ts';
import { skeletonsOf } from '#server/names/sound/skeleton.ts';
import type { Token } from '#server/names/words/tokens.ts';
import { withoutInnerArticle, wordForms } from '#server/names/words/wordForms.ts';

/** How alike two words are, 0 to 1. */
type Likeness = (a: string, b: string) => number;
type Names = readonly [readonly Token[], readonly Token[]];

const mostJoined = 3;
const fewestSymbols = 3;
const least = 0.85;
const leastSlipped = 0.72;
/** How a word begins into which a kunya was written (Abubakr, Bukamal): no other word (Bassam) is one. */
const asKunya = /^(?:[ae]b[aiou]|b[ou]|ا?ب[وي]|ابا)/u;

/**
 * Two names with their words parted alike: where two or three neighbouring words of the longer are written as one word in the other (Kafr Nabl,
 * Kafranbel), they are taken as one. Only words with a skeleton in common are compared, and a likeness of 0.85 is needed, so that no word is lost
 * in another. isSlipped: a slip is in the one word, so that no skeleton is shared and 0.72 is enough. Names of as many words are left as they are.
 */
export function refit(one: readonly Token[], other: readonly Token[], likeness: Likeness, isSlipped = false): Names {
  if (one.length === other.length) return [one, other];
  if (one.length > other.length) return joined([one, other], likeness, isSlipped);
  const [longer, shorter] = joined([other, one], (a, b) => likeness(b, a), isSlipped);
  return [shorter, longer];
}

function joined([parted, whole]: Names, likeness: Likeness, isSlipped: boolean): Names {
  const enough = isSlipped ? leastSlipped : least;
  const forms = whole.flatMap(({ class: kind, text }, place) =>
    kind === 'word' ? formsOf(text).map((form) => ({ place, form, skeletons: new Set(skeletonsOf(form)) })) : [],
  );
  for (let count = 2; count <= mostJoined; count += 1)
    for (let at = 0; at + count <= parted.length; at += 1) {
      const parts = parted.slice(at, at + count);
      const script = parts[0]?.script ?? 'other';
      if (script === 'other' || parts.some((part) => part.script !== script)) continue;
      for (const text of joinedTexts(parts)) {
        const skeletons = skeletonsOf(text).filter(({ length }) => length >= fewestSymbols);
        const met = forms.find(
          ({ form, skeletons: own }) =>
            form === text || ((isSlipped || skeletons.some((each) => own.has(each))) && likeness(text, form) >= enough),
        );
        const token = met && whole[met.place];
        if (
          !met ||
          !token ||
          (parts[0]?.class === 'kunya' && !asKunya.test(met.form)) ||
          parts.some((part) => part.class === 'word' && likeness(part.text, token.text) >= least)
        )
          continue;
        return joined(
          [
            parted.toSpliced(at, count, { class: 'word', text, script, words: [parts[0]?.words[0] ?? 0, parts.at(-1)?.words[1] ?? 0] }),
            whole.with(met.place, { ...token, text: met.form }),
          ],
          likeness,
          isSlipped,
        );
      }
    }
  return [parted, whole];
}

/** A word as it is, without the article before it, and without one that was written into it. */
function formsOf(word: string): readonly string[] {
  const forms = wordForms(word);
  return [...new Set([...forms, ...forms.map(withoutInnerArticle)])];
}

/** Whether refit may part two names otherwise: whether some words of the longer, written as one, read as a word of the other. Cheap, for names that are remembered. */
export function mayBeRefitted(one: readonly Token[], other: readonly Token[]): boolean {
  if (one.length === other.length) return false;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return !readingsOf(asJoined, longer, joinedForms).isDisjointFrom(readingsOf(asWhole, shorter, wholeForms));
}

const asJoined = new WeakMap<readonly Token[], ReadonlySet<string>>();
const asWhole = new WeakMap<readonly Token[], ReadonlySet<string>>();

function readingsOf(
  known: WeakMap<readonly Token[], ReadonlySet<string>>,
  tokens: readonly Token[],
  formsIn: (tokens: readonly Token[]) => readonly string[],
): ReadonlySet<string> {
  const found =
    known.get(tokens) ??
    new Set(formsIn(tokens).flatMap((form) => [`=${form}`, ...skeletonsOf(form).filter(({ length }) => length >= fewestSymbols)]));
  known.set(tokens, found);
  return found;
}

function wholeForms(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ class: kind, text }) => (kind === 'word' ? formsOf(text) : []));
}

function joinedForms(tokens: readonly Token[]): readonly string[] {
  const texts: string[] = [];
  for (let count = 2; count <= mostJoined; count += 1)
    for (let at = 0; at + count <= tokens.length; at += 1) texts.push(...joinedTexts(tokens.slice(at, at + count)));
  return texts;
}
