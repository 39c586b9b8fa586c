import type { MatchStrength } from '#server/domain/hit.ts';
import { areCrossed, type Pairing } from '#server/names/compare/nameMatch.ts';
import { wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { isInitial } from '#server/names/find/initials.ts';
import type { Scored } from '#server/names/find/nameScore.ts';
import type { NameQuery } from '#server/names/find/readQuery.ts';
import { areSwapped } from '#server/names/compare/likeness.ts';
import { isLinkWord } from '#server/names/words/linkWords.ts';
import { isTitle } from '#server/names/words/titles.ts';
import { isKunya } from '#server/names/words/tokenWeight.ts';
import type { Token } from '#server/names/words/tokens.ts';

/** Below it a match is weak; none that is weak or another name scores as much. */
const weakBelow = 0.7;
const alikeFrom = { begun: 0.4, whole: 0.6 } as const;
const nearBelow = 0.9;
const lowered = { from: 0.5, to: 0.69 } as const;

/**
 * Whether a name that was scored is meant; weak: for all of it, for a word that is near and not the same, for an initial, which many begin with, for a father or mother of one of the name that was
 * asked for, for names in an order that is another person's, or of a person (isPerson) for one of the two beginning with a later word of the other: a child, a parent, a brother of who was asked for.
 */
export function strengthOf(scored: Scored, { begun, isGuess }: Pick<NameQuery, 'begun' | 'isGuess'>, isPerson: boolean): MatchStrength {
  const { score, whole, isOther, asksParent, named, asked } = scored;
  if (whole !== null) return 'MEANT';
  if (isOther) return 'OTHER';
  if (score < weakBelow || isGuess) return 'WEAK';
  const met = metIn(scored);
  const isFatherOfAsked = !asksParent && met.some(({ named: place }) => isParentAt(named, place - 1));
  const isNear = met.some(({ match }) => match.rule === 'slip' && match.likeness < nearBelow);
  if (isNear || isFatherOfAsked || met.some(byInitialIn(scored, begun))) return 'WEAK';
  const areAlike = (from: number, place: number) =>
    wordLikeness(asked[from]?.text ?? '', named[place]?.text ?? '').likeness >= alikeFrom.whole;
  if (isPerson && (beginsLater(scored, met) || areSwapped(asked, named, met))) return 'WEAK';
  const inOrder = met.filter(({ match }) => match.rule !== 'translation');
  return areCrossed(inOrder, areAlike) ? 'WEAK' : 'MEANT';
}

/** Whether of two names of two words or more the one begins with a later word of the other, its own first word being met by nothing. Titles and a mistyped Abu are no first words. */
function beginsLater({ asked, asksParent, named }: Scored, met: readonly Pairing[]): boolean {
  const isMistyped = asksParent && !asked.some(isParent);
  const [own, other] = [placesOf(asked).slice(isMistyped ? 1 : 0), placesOf(named)];
  const [first, begins] = [own[0], other[0]];
  if (own.length < 2 || other.length < 2 || first === undefined || begins === undefined) return false;
  return met.some((pairing) => pairing.asked === first) !== met.some((pairing) => pairing.named === begins);
}

/** Where the words stand that name somebody. */
function placesOf(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ class: kind, text }, place) => (kind === 'word' && !isLinkWord(text) && !isTitle(tokens, place) ? [place] : []));
}

/** The score of a name with the cliff that its strength makes: what is not meant stays below 0.7, in its own order. */
export function cliffScore({ score }: Scored, strength: MatchStrength): number {
  if (score <= lowered.from || strength === 'MEANT') return score;
  return lowered.from + ((score - lowered.from) * (lowered.to - lowered.from)) / (1 - lowered.from);
}

/** The words that met one of the name, near enough to be told. */
export function metIn({ pairings }: Scored): readonly Pairing[] {
  return pairings.filter(({ match }) => match.likeness >= alikeFrom[match.rule === 'beginning' ? 'begun' : 'whole']);
}

/** Whether two words of a name met by an initial only, the word that is typed aside. */
export function byInitialIn({ asked, named }: Scored, begun: boolean): (pairing: Pairing) => boolean {
  return ({ asked: from, named: place }) => {
    const [one, other] = [asked[from], named[place]];
    if (!one || !other || (begun && from === asked.length - 1)) return false;
    return isInitial(one, asked.length) !== isInitial(other, named.length);
  };
}

/** Whether a word is Abu or Umm. */
export function isParent({ class: kind }: Token): boolean {
  return isKunya(kind);
}

function isParentAt(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  return token !== undefined && isParent(token);
}
