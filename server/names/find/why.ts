import type { Localized } from '#server/domain/localized.ts';
import { composed } from '#server/domain/words/wordsIn.ts';
import type { Scored } from '#server/names/find/nameScore.ts';
import { howMet } from '#server/names/compare/howMet.ts';

const weakBelow = 0.7;

/** Why a name was found, in words: for each word which it met, by what rule and how many entities have it; the words that met nothing; and that the match is weak where it is. */
export function explain({ score, whole, parted, pairings, asked, named }: Scored, rarity: ReadonlyMap<string, number>): Localized {
  const missed = asked.filter((_, index) => !pairings.some((pairing) => pairing.asked === index)).map(({ text }) => text);
  return composed((words) => {
    const { found } = words;
    if (whole !== null) return found[whole];
    const parts = pairings.map(({ asked: from, named: place, match }) => {
      const [one, other] = [asked[from]?.text ?? '', named[place]?.text ?? ''];
      return `${one} = ${other}: ${howMet(match.rule, rarity.get(other), words)}`;
    });
    return [
      ...(score < weakBelow ? [found.weak] : []),
      ...parts,
      ...(parted ? [found.parted] : []),
      ...(missed.length > 0 ? [found.missed(missed)] : []),
    ].join(found.separator);
  });
}
