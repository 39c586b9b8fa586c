import { entityLabel, type Entity } from '#server/domain/entity.ts';
import type { Localized } from '#server/domain/localized.ts';
import type { LikenessEvidence } from '#server/engine/suggestion.ts';
import type { PairEvidence } from '#server/engine/walk/duplicateEvidence.ts';
import type { AlikeNames } from '#server/engine/walk/alikeNames.ts';
import type { GraphEvidence } from '#server/names/compare/duplicateBand.ts';
import type { NameLikeness } from '#server/names/compare/likeness.ts';

const weights = { relative: 0.08, unit: 0.06, place: 0.03, date: 0.03, contradiction: -0.15 } as const;

/** How likely it is that two entities are one: the likeness of their names, moved by what the graph says of both; 0 to 1. */
export function scoreOf({ score }: Pick<NameLikeness, 'score'>, graph: GraphEvidence): number {
  const moved =
    score +
    weights.relative * Math.min(graph.sharedRelatives, 2) +
    weights.unit * Math.min(graph.sharedUnits, 2) +
    weights.place * Math.min(graph.sharedPlaces, 2) +
    weights.date * Math.min(graph.sharedDates, 2) +
    weights.contradiction * graph.contradictions;
  return Math.round(1e6 * Math.min(1, Math.max(0, moved))) / 1e6;
}

/** What speaks for a pair and against it, in words, the weightiest first. */
export function evidenceWords({ a, b, likeness }: AlikeNames, graph: PairEvidence): LikenessEvidence[] {
  const { sharedDates } = graph.counts;
  const about = (entities: readonly Entity[], weight: number, words: (label: string) => Localized) =>
    entities.map((entity) => ({ weight, text: inBoth(entity, words) }));
  const when = (is: boolean, weight: number, text: Localized) => (is ? [{ weight, text }] : []);
  return [
    {
      weight: likeness.score,
      text: { en: `“${a}” and “${b}” are alike as names`, ar: `الاسمان «${a}» و«${b}» متشابهان` },
    },
    ...about(graph.relatives, weights.relative, (label) => ({
      en: `Both are said to be related to ${label}`,
      ar: `يُقال إن كليهما قريب لـ${label}`,
    })),
    ...about(graph.units, weights.unit, (label) => ({ en: `Claims tie both to ${label}`, ar: `تربط ادعاءات كليهما بـ${label}` })),
    ...about(graph.places, weights.place, (label) => ({ en: `Claims tie both to ${label}`, ar: `تربط ادعاءات كليهما بـ${label}` })),
    ...when(sharedDates > 0, weights.date, { en: 'The same is said of both on one date', ar: 'يُقال الشيء نفسه عن كليهما في تاريخ واحد' }),
    ...when(graph.tied > 0, 2 * weights.contradiction, { en: 'A tie joins the two', ar: 'تربط بينهما صلة' }),
    ...when(graph.namedTogether > 0, 2 * weights.contradiction, { en: 'One claim speaks of both', ar: 'يتحدث ادعاء واحد عن كليهما' }),
    ...when(graph.bornElsewhere, weights.contradiction, { en: 'They are said to be born in two places', ar: 'يُقال إنهما وُلدا في مكانين' }),
    ...when(graph.farApart, weights.contradiction, { en: 'The two lie far apart', ar: 'الموضعان متباعدان' }),
  ].toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

function inBoth(entity: Entity, words: (label: string) => Localized): Localized {
  return { en: words(entityLabel(entity, 'EN')).en, ar: words(entityLabel(entity, 'AR')).ar };
}
