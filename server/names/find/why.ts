import type { Hit } from '#server/domain/hit.ts';
import type { Scored } from '#server/names/find/nameScore.ts';
import { howMet } from '#server/names/compare/howMet.ts';

const weakBelow = 0.7;

const wholes = {
  written: { en: 'the name as written', ar: 'الاسم كما هو مكتوب' },
  folded: { en: 'the same name, spelled otherwise', ar: 'الاسم نفسه برسم آخر' },
} as const;

const otherwiseParted = { en: 'its words parted otherwise', ar: 'مع فصل الكلمات أو وصلها' };

/** Why a name was found, in words: for each word which it met, by what rule and how many entities have it; the words that met nothing; and that the match is weak where it is. */
export function explain({ score, whole, parted, pairings, asked, named }: Scored, rarity: ReadonlyMap<string, number>): Hit['why'] {
  if (whole !== null) return wholes[whole];
  const parts = pairings.map(({ asked: from, named: place, match }) => {
    const [one, other] = [asked[from]?.text ?? '', named[place]?.text ?? ''];
    const { en, ar } = howMet(match.rule, rarity.get(other));
    return { en: `${one} = ${other}: ${en}`, ar: `${one} = ${other}: ${ar}` };
  });
  const missed = asked.filter((_, index) => !pairings.some((pairing) => pairing.asked === index)).map(({ text }) => text);
  return {
    en: [
      ...(score < weakBelow ? ['weak match'] : []),
      ...parts.map(({ en }) => en),
      ...(parted ? [otherwiseParted.en] : []),
      ...(missed.length > 0 ? [`not found: ${missed.join(', ')}`] : []),
    ].join('; '),
    ar: [
      ...(score < weakBelow ? ['تطابق ضعيف'] : []),
      ...parts.map(({ ar }) => ar),
      ...(parted ? [otherwiseParted.ar] : []),
      ...(missed.length > 0 ? [`لم يوجد: ${missed.join('، ')}`] : []),
    ].join('؛ '),
  };
}
