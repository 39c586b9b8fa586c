import { leastAlike } from '#server/names/compare/leastAlike.ts';
import type { NameLikeness } from '#server/names/compare/likeness.ts';

/**
 * What the graph says of two entities, as plain numbers. shared: how many units, places, relatives and dates both have that few others have;
 * sharedOften: how many of such that some dozens have; contradictions: how many things cannot be true of one; namedTogether: 1 where one claim speaks of both, else 0.
 */
export type GraphEvidence = {
  readonly sharedUnits: number;
  readonly sharedPlaces: number;
  readonly sharedRelatives: number;
  readonly sharedDates: number;
  readonly sharedOften: number;
  readonly contradictions: number;
  readonly namedTogether: number;
};

/** How far a suggestion may go: it is for a person to decide, at every band. */
export type Band = 'likely' | 'possible' | 'none';

const likelyFrom = 0.9;
const enough = 2;

/** Nothing that the graph says. */
export const noEvidence: GraphEvidence = {
  sharedUnits: 0,
  sharedPlaces: 0,
  sharedRelatives: 0,
  sharedDates: 0,
  sharedOften: 0,
  contradictions: 0,
  namedTogether: 0,
};

/**
 * The band of a suggestion. Names alone are never more than possible, since many men bear one kunya and one nisba. Likely takes names of 0.9 or
 * more without a veto, in one order where it is no person (a bank of harbours is no harbour of banks), and two points of the graph: a relative or a
 * unit counts 2, a place, a date or what some dozens share 1. A contradiction takes likely away, a second one possible too.
 * A claim that speaks of both takes likely away and no more: who makes it knows two names, perhaps two accounts of one owner.
 */
export function duplicateBand(
  name: Pick<NameLikeness, 'score' | 'vetoes' | 'reordered'>,
  graph: GraphEvidence = noEvidence,
  isPerson = true,
): Band {
  if (name.score < leastAlike || name.vetoes.length > 0 || graph.contradictions >= 2) return 'none';
  const points = 2 * graph.sharedRelatives + 2 * graph.sharedUnits + graph.sharedPlaces + graph.sharedDates + graph.sharedOften;
  const sure = name.score >= likelyFrom && (isPerson || !name.reordered);
  return sure && points >= enough && graph.contradictions + graph.namedTogether === 0 ? 'likely' : 'possible';
}
