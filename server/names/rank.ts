import { byId } from '#server/domain/id.ts';
import type { NameCandidate } from '#server/engine/store.ts';
import { fold, nameKeys } from '#server/names/keys.ts';
import type { Hit } from '#server/names/search.ts';

const because = {
  exact: { en: 'the name as written', ar: 'الاسم كما هو مكتوب' },
  folded: { en: 'the same name, spelled otherwise', ar: 'الاسم نفسه برسم آخر' },
  words: { en: 'has these words', ar: 'يحوي هذه الكلمات' },
  beginning: { en: 'begins so', ar: 'يبدأ هكذا' },
} as const;

/** Ranks names against a text: the name itself, then the same folded, then by the share of words that they have in common (a begun word counts nine tenths), then degree and id. Each entity once, by its best name. */
export function rank(text: string, candidates: readonly NameCandidate[]): Hit[] {
  const asked = nameKeys(text);
  const scored = candidates.map((candidate) => ({ candidate, ...scoreOf(text, asked, candidate.text) }));
  const best = new Map<string, (typeof scored)[number]>();
  for (const each of scored) {
    const known = best.get(each.candidate.entity);
    if (!known || each.score > known.score) best.set(each.candidate.entity, each);
  }
  return [...best.values()]
    .toSorted((a, b) => b.score - a.score || b.candidate.degree - a.candidate.degree || byId(a.candidate.entity, b.candidate.entity))
    .map(({ candidate, score, why }) => ({ entity: candidate.entity, score, matchedName: candidate.text, why }));
}

function scoreOf(text: string, asked: readonly string[], name: string): { score: number; why: Hit['why'] } {
  if (text.trim() === name) return { score: 1, why: because.exact };
  if (plain(text) === plain(name)) return { score: 0.98, why: because.folded };
  const words = nameKeys(name);
  const whole = asked.filter((key) => words.includes(key)).length;
  const begun = asked.filter((key) => !words.includes(key) && words.some((word) => word.startsWith(key))).length;
  const matched = whole + 0.9 * begun;
  const score = 0.95 * (0.75 * (matched / asked.length) + 0.25 * (matched / Math.max(words.length, asked.length)));
  return { score, why: begun > 0 ? because.beginning : because.words };
}

function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{Nd}]+/gu) ?? []).join(' ');
}
