import { describeRelationship } from '#graph-schema/ontology.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { motivesDrawn, tiesOnTable, unassertedOnTable } from '#web/session/drawn.ts';
import type { LegendRow } from '#web/session/filter.ts';
import { reachedIn } from '#web/session/ghosts.ts';
import type { KnownEntity, KnownTie } from '#web/session/known.ts';
import { everyone, samePerspective } from '#web/session/perspective.ts';

/** What the chosen perspective and period leave on the table, whatever the legend hides: the departures, what nobody asserts, and how many names or ties a row of the legend stands for. */
export function useLegendCounts(): {
  readonly departures: readonly KnownTie[];
  readonly unasserted: readonly KnownTie[];
  readonly countOf: (row: LegendRow) => number;
} {
  const table = useDeskState((state) => state.history.present.table);
  const perspective = useDeskState((state) => state.history.present.perspective);
  const { seen, stood } = useDrawn();
  const ties = tiesOnTable({ table }, stood);
  const unasserted = unassertedOnTable({ table }, stood);
  const reached = samePerspective(perspective, everyone) ? table : reachedIn(seen);
  const departures = ties.filter(({ type }) => describeRelationship(type).departure === 'LEFT');
  const names = [...table.keys()].flatMap((id): readonly KnownEntity[] => (reached.has(id) ? entityOf(stood.entities.get(id)) : []));
  const tallies = {
    kinds: tallied(names.map(({ kind }) => kind)),
    types: tallied(ties.map(({ type }) => type)),
    motives: tallied(departures.flatMap((tie) => motivesDrawn(tie))),
    traits: tallied([
      ...ties.flatMap(({ denials, assertion, dated }) => [
        ...(denials > 0 ? ['DENIED'] : []),
        ...(assertion === 'INFERRED' ? ['INFERRED'] : []),
        ...(dated ? [] : ['UNDATED']),
      ]),
      ...unasserted.map(({ assertion }) => `ONLY_${assertion}`),
    ]),
  };
  return { departures, unasserted, countOf: ({ part, value }) => tallies[part].get(value) ?? 0 };
}

function entityOf(entity: KnownEntity | undefined): readonly KnownEntity[] {
  return entity ? [entity] : [];
}

function tallied(values: readonly string[]): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return tally;
}
