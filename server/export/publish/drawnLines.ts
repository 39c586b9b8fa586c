import { everyMotive, type Motive } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, holds, leadsAway } from '#graph-schema/ontology.ts';
import type { Published, ShownTie } from '#server/export/publish/published.ts';

/** A line of the picture: all ties of two names that hold, or all that nobody asserts. from, to: as it is drawn, away from what was left. */
export type DrawnLine = {
  readonly from: string;
  readonly to: string;
  readonly tie: ShownTie;
  readonly ties: readonly ShownTie[];
  readonly motives: readonly Motive[];
  readonly width: number;
  readonly hasArrow: boolean;
  readonly isLoose: boolean;
  readonly isDenied: boolean;
  readonly isOnlyDenied: boolean;
  readonly isInferred: boolean;
};

/** One line a pair, what is only denied or doubted apart from what somebody asserts. */
export function drawnLines({ ties }: Published): readonly DrawnLine[] {
  const pairs = Map.groupBy(ties, ({ source, target, assertion }) => `${[source, target].toSorted().join(' ')} ${holds(assertion)}`);
  return [...pairs.values()].flatMap((pair) => {
    const ordered = pair.toSorted((a, b) => rankOf(a) - rankOf(b) || b.claims.length - a.claims.length);
    const [tie] = ordered;
    return tie ? [lineOf(tie, ordered)] : [];
  });
}

function lineOf(tie: ShownTie, ties: readonly ShownTie[]): DrawnLine {
  const isHeld = holds(tie.assertion);
  const isAway = isHeld && leadsAway(tie.type);
  const motives = isHeld ? everyMotive.filter((motive) => ties.some((each) => each.motives.includes(motive))) : [];
  const assertions = ties.reduce((sum, { claims }) => sum + claims.filter(({ stance }) => stance === 'ASSERTS').length, 0);
  const { lasting, departure } = describeRelationship(tie.type);
  return {
    from: isAway ? tie.target : tie.source,
    to: isAway ? tie.source : tie.target,
    tie,
    ties,
    motives,
    width: widthOf(assertions) + (motives.length > 0 ? 0.75 : 0),
    hasArrow: isHeld && !lasting && tie.assertion !== 'INFERRED',
    isLoose: isHeld && departure === 'LEFT',
    isDenied: isHeld && ties.some(({ claims }) => claims.some(({ stance }) => stance === 'DENIES')),
    isOnlyDenied: !isHeld,
    isInferred: tie.assertion === 'INFERRED',
  };
}

function widthOf(assertions: number): number {
  if (assertions >= 4) return 4;
  return assertions >= 2 ? 2.5 : 1.25;
}

function rankOf({ type, motives, assertion }: ShownTie): number {
  const { departure, lasting } = describeRelationship(type);
  if (assertion === 'INFERRED') return 4;
  if (departure === 'LEFT') return 0;
  if (motives.length > 0) return 1;
  return lasting ? 3 : 2;
}
