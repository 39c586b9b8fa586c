import type { NameQuery } from '#server/names/query.ts';
import type { Scored } from '#server/names/rank.ts';
import type { Hit } from '#server/names/hit.ts';
import type { Rule } from '#server/names/wordLikeness.ts';

const weakBelow = 0.6;

const wholes = {
  written: { en: 'the name as written', ar: 'الاسم كما هو مكتوب' },
  folded: { en: 'the same name, spelled otherwise', ar: 'الاسم نفسه برسم آخر' },
  joined: { en: 'the same name with its words parted otherwise', ar: 'الاسم نفسه مع فصل الكلمات أو وصلها' },
} as const;

const rules: Readonly<Record<Rule, { readonly en: string; readonly ar: string }>> = {
  same: { en: 'the same word', ar: 'الكلمة نفسها' },
  orthography: { en: 'the same but for orthography', ar: 'الكلمة نفسها برسم إملائي آخر' },
  sound: { en: 'reads alike', ar: 'لفظ متقارب' },
  spelling: { en: 'another spelling', ar: 'تهجئة أخرى' },
  slip: { en: 'near, with a slip', ar: 'قريبة مع اختلاف حرف' },
  beginning: { en: 'begins so', ar: 'تبدأ هكذا' },
};

/** Why a name was found, in words: for each word which it met, by what rule and how many entities have it; the words that met nothing; and that the match is weak where it is. */
export function explain(query: NameQuery, { score, whole, pairings, named }: Scored, rarity: ReadonlyMap<string, number>): Hit['why'] {
  if (whole !== null) return wholes[whole];
  const parts = pairings.map(({ asked, named: place, match }) => {
    const [from, to] = [query.tokens[asked]?.text ?? '', named[place]?.text ?? ''];
    const entities = rarity.get(to);
    const words = rules[match.rule];
    return {
      en: `${from} = ${to}: ${words.en}${entities === undefined ? '' : entities === 1 ? ', no other has it' : `, ${entities} have it`}`,
      ar: `${from} = ${to}: ${words.ar}${entities === undefined ? '' : `، عدد من يحملها ${entities}`}`,
    };
  });
  const missed = query.tokens.filter((_, index) => !pairings.some(({ asked }) => asked === index)).map(({ text }) => text);
  return {
    en: [
      ...(score < weakBelow ? ['weak match'] : []),
      ...parts.map(({ en }) => en),
      ...(missed.length > 0 ? [`not found: ${missed.join(', ')}`] : []),
    ].join('; '),
    ar: [
      ...(score < weakBelow ? ['تطابق ضعيف'] : []),
      ...parts.map(({ ar }) => ar),
      ...(missed.length > 0 ? [`لم يوجد: ${missed.join('، ')}`] : []),
    ].join('؛ '),
  };
}
