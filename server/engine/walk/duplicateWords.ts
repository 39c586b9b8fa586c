import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { entityLabel, type Entity } from '#server/domain/entity.ts';
import { schemeWord, type Identifier } from '#server/domain/identifier.ts';
import type { Words } from '#server/domain/words/words.ts';
import { composed } from '#server/domain/words/wordsIn.ts';
import type { LikenessEvidence } from '#server/engine/suggestion.ts';
import type { PairEvidence } from '#server/engine/walk/duplicateEvidence.ts';
import type { IdentifierEvidence } from '#server/engine/walk/identifierEvidence.ts';
import type { AlikeNames } from '#server/engine/walk/alikeNames.ts';
import type { GraphEvidence } from '#server/names/compare/duplicateBand.ts';
import type { NameLikeness } from '#server/names/compare/likeness.ts';
import type { Token } from '#server/names/words/tokens.ts';
import { writtenIn } from '#server/names/words/writtenIn.ts';

const weights = {
  same: 0.3,
  shared: 0.08,
  relative: 0.08,
  unit: 0.06,
  place: 0.03,
  date: 0.03,
  often: 0.015,
  contradiction: -0.15,
} as const;

/** What is said in the same words of every pair. */
type Plain =
  | 'date'
  | 'tied'
  | 'namedTogether'
  | 'bornElsewhere'
  | 'bornAtAnotherTime'
  | 'diedAtAnotherTime'
  | 'diedBeforeBirth'
  | 'ofOtherSex'
  | 'farApart';

/** How likely it is that two entities are one: the likeness of their names, moved by what the graph and their identifiers say of both; 0 to 1. */
export function scoreOf({ score }: Pick<NameLikeness, 'score'>, graph: GraphEvidence, identifiers: IdentifierEvidence): number {
  const moved =
    score +
    weights.relative * Math.min(graph.sharedRelatives, 2) +
    weights.unit * Math.min(graph.sharedUnits, 2) +
    weights.place * Math.min(graph.sharedPlaces, 2) +
    weights.date * Math.min(graph.sharedDates, 2) +
    weights.often * Math.min(graph.sharedOften, 2) +
    weights.same * Math.min(identifiers.same.length, 2) +
    weights.shared * Math.min(identifiers.shared.length, 2) +
    weights.contradiction * (graph.contradictions + graph.namedTogether + identifiers.different.length);
  return Math.round(1e6 * Math.min(1, Math.max(0, moved))) / 1e6;
}

/** What speaks for a pair and against it, in words, the weightiest first. */
export function evidenceWords({ a, b, likeness }: AlikeNames, graph: PairEvidence, identifiers: IdentifierEvidence): LikenessEvidence[] {
  const said = (weight: number, text: (words: Words['pair'], language: Language) => string): LikenessEvidence => ({
    weight,
    text: composed(({ pair }, language) => text(pair, language)),
  });
  const about = (entities: readonly Entity[], weight: number, by: 'relative' | 'tie') =>
    entities.map((entity) => said(weight, (words, language) => words[by](entityLabel(entity, language))));
  const both = (list: readonly Identifier[], weight: number) =>
    list.map(({ scheme, value, country }) =>
      said(weight, (words, language) =>
        words.identifier(schemeWord(scheme, tagOf[language]), country === null ? value : `${value} (${country})`),
      ),
    );
  const shared = (entities: readonly Entity[], weight: number) =>
    entities.map((entity) => said(weight, (words, language) => words.often(entityLabel(entity, language), entity.degree)));
  const onlyIn = (name: string, tokens: readonly Token[]) =>
    tokens.length === 0 ? [] : [said(0, ({ onlyIn: words }) => words(name, tokens.map(writtenIn(name))))];
  const when = (is: boolean, weight: number, by: Plain) => (is ? [said(weight, (words) => words[by])] : []);
  return [
    said(likeness.byWords, ({ names }) => names(a, b)),
    ...likeness.vetoes.map((veto) => said((likeness.score - likeness.byWords) / likeness.vetoes.length, ({ vetoes }) => vetoes[veto])),
    ...onlyIn(a, likeness.onlyA),
    ...onlyIn(b, likeness.onlyB),
    ...both(identifiers.same, weights.same),
    ...both(identifiers.shared, weights.shared),
    ...identifiers.different.map(([one, other]) =>
      said(weights.contradiction, (words, language) => words.differ(schemeWord(one.scheme, tagOf[language]), one.value, other.value)),
    ),
    ...about(graph.relatives, weights.relative, 'relative'),
    ...about(graph.units, weights.unit, 'tie'),
    ...about(graph.places, weights.place, 'tie'),
    ...shared(graph.often, weights.often),
    ...shared(graph.tooOften, 0),
    ...when(graph.counts.sharedDates > 0, weights.date, 'date'),
    ...when(graph.tied > 0, 2 * weights.contradiction, 'tied'),
    ...when(graph.counts.namedTogether > 0, weights.contradiction, 'namedTogether'),
    ...when(graph.bornElsewhere, weights.contradiction, 'bornElsewhere'),
    ...when(graph.bornAtAnotherTime, 2 * weights.contradiction, 'bornAtAnotherTime'),
    ...when(graph.diedAtAnotherTime, 2 * weights.contradiction, 'diedAtAnotherTime'),
    ...when(graph.diedBeforeBirth, 2 * weights.contradiction, 'diedBeforeBirth'),
    ...when(graph.ofOtherSex, 2 * weights.contradiction, 'ofOtherSex'),
    ...when(graph.farApart, weights.contradiction, 'farApart'),
  ].toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}
