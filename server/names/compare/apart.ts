import { sexOf } from '#server/names/compare/otherSex.ts';
import { isBodyForm } from '#server/names/words/bodyWords.ts';
import { isRole } from '#server/names/words/roles.ts';
import { isTitleWord } from '#server/names/words/titles.ts';
import { isKunya } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';

/** The words of two names that are set against each other, by their places. */
export type Compared = readonly [readonly number[], readonly number[]];

const fewestNaming = 2;

/**
 * How two names may be compared where a by-name stands in one of them (Khalid Khayali "Abu Omar"): with all of their words; without the by-name, and by it alone, where the other has none. A kunya or
 * another sex on the other side is set against it, so that it stays; and what is compared must name somebody by two words that are neither titles, roles nor forms of bodies. One way for all other names.
 */
export function comparedWays(one: readonly Token[], other: readonly Token[]): readonly Compared[] {
  const [all, allOther] = [[...one.keys()], [...other.keys()]];
  const [isIn, isInOther] = [one.some(isOfByName), other.some(isOfByName)];
  if (isIn === isInOther) return [[all, allOther]];
  if (isIn) return [[all, allOther], ...partsBeside(one, other).map((part): Compared => [part, allOther])];
  return [[all, allOther], ...partsBeside(other, one).map((part): Compared => [all, part])];
}

function partsBeside(own: readonly Token[], other: readonly Token[]): readonly (readonly number[])[] {
  const [sex, otherSex] = [sexOf(own), sexOf(other)];
  if (sex !== null && otherSex !== null && sex !== otherSex) return [];
  const [name, byName] = [placesOf(own, false), placesOf(own, true)];
  const isKept = other.some(({ class: kind }) => isKunya(kind)) || byName.some((place) => /\d/u.test(own[place]?.text ?? ''));
  return [...(isKept ? [] : [name]), byName].filter((places) => places.filter((place) => isNaming(own[place])).length >= fewestNaming);
}

function placesOf(own: readonly Token[], isByName: boolean): readonly number[] {
  return own.flatMap((token, place) => (token.isByName === isByName ? [place] : []));
}

function isNaming(token: Token | undefined): boolean {
  return token?.class === 'word' && !isTitleWord(token.text) && !isRole(token.text) && !isBodyForm(token.text);
}

function isOfByName({ isByName }: Token): boolean {
  return isByName;
}

/** What stands at these places. */
export function wordsAt<Word>(words: readonly Word[], places: readonly number[]): readonly Word[] {
  return places.length === words.length ? words : words.filter((_, place) => places.includes(place));
}

/** The words at none of these places. */
export function besides(tokens: readonly Token[], places: readonly number[]): readonly Token[] {
  if (places.length === tokens.length) return [];
  const compared = new Set(places);
  return tokens.filter((_, place) => !compared.has(place));
}
