import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { describeKind } from '#graph-schema/ontology.ts';
import { MeasuredFlowsDocument } from '#web/api/generated.ts';
import { useVoices } from '#web/panels/perspective/perspectiveAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { type MeasureChoice, type Weight } from '#web/session/measure.ts';
import type { MeasuredClaim, MeasuredFlow } from '#web/session/measures/measure.ts';
import { measures } from '#web/session/measures/measures.ts';
import { usualCurrency } from '#web/session/measures/money.ts';
import { scaleOf, stepOf, type ScaleStep } from '#web/session/scale.ts';

/**
 * What is drawn as the chosen measure measures it; null where none is chosen. values: above 0, of each name that has one; scale: the steps that they stand on; without: how many
 * names that are drawn have none. currency: in which sums are. tooMany: names are more than the measure is worked out of. isRead: whether what it needs is known.
 */
export type Weighed = {
  readonly choice: MeasureChoice;
  readonly values: ReadonlyMap<string, number>;
  readonly scale: readonly ScaleStep[];
  readonly without: number;
  readonly currency: string | null;
  readonly tooMany: number | null;
  readonly isRead: boolean;
  readonly failed: { readonly failure: Error; readonly again: () => void } | null;
  readonly weightOf: ((id: string) => Weight) | undefined;
};

const nothing: ReadonlyMap<string, number> = new Map();
const noFlows: ReadonlyMap<string, MeasuredFlow> = new Map();

/** Measures the names that are drawn by what was chosen. */
export function useWeights(): Weighed | null {
  const choice = useDeskState((state) => state.history.present.measure);
  const { entities, ties, counted } = useDrawn();
  const measure = choice && measures[choice.id];
  const voices = useVoices(measure?.needs === 'CLAIMS');
  const amounts = useFlows(measure?.needs === 'AMOUNTS');
  const asked = { NOTHING: null, CLAIMS: voices, AMOUNTS: amounts }[measure?.needs ?? 'NOTHING'];
  const isRead = asked === null || (asked.isSuccess && !asked.isPlaceholderData);
  const names = useMemo(() => entities.map(({ id }) => id), [entities]);
  const tooMany = measure && names.length > measure.most ? measure.most : null;
  const flows = amounts.data ?? noFlows;
  const currency = choice?.currency ?? usualCurrency(flows);
  const values = useMemo(() => {
    if (!measure || !isRead || tooMany !== null) return nothing;
    const claims = new Map<string, MeasuredClaim>(
      (voices.data ?? []).flatMap(({ allegations }) => allegations.map((each) => [each.id, each])),
    );
    return measure.run({ names, ties: [...ties, ...counted], claims, flows, currency });
  }, [measure, isRead, tooMany, voices.data, names, ties, counted, flows, currency]);
  const told = useMemo(() => names.flatMap((id) => values.get(id) ?? []), [names, values]);
  const scale = useMemo(() => scaleOf(told), [told]);
  const way = choice?.way;
  const isKnown = isRead && tooMany === null;
  const weightOf = useCallback(
    (id: string): Weight => ({ way: way ?? 'COLOUR', step: stepOf(values.get(id), scale) }),
    [way, values, scale],
  );
  if (choice === null) return null;
  return {
    choice,
    values,
    scale,
    without: names.length - told.length,
    currency,
    tooMany,
    isRead,
    failed: asked?.isError ? { failure: asked.error, again: () => void asked.refetch() } : null,
    weightOf: isKnown ? weightOf : undefined,
  };
}

/** How much the money that is drawn is said to be, by its id. */
export function useFlows(wanted: boolean) {
  const { ask } = useDesk();
  const { entities } = useDrawn();
  const ids = useMemo(() => entities.filter(({ kind }) => describeKind(kind).nature === 'FLOW').map(({ id }) => id), [entities]);
  return useQuery({
    queryKey: ['flows', ids],
    placeholderData: keepPreviousData,
    queryFn: !wanted
      ? skipToken
      : async ({ signal }) => {
          const flows = new Map<string, MeasuredFlow>();
          for (let from = 0; from < ids.length; from += atOnce) {
            const { entities: some } = (await ask(MeasuredFlowsDocument, { ids: ids.slice(from, from + atOnce) }, signal)).among.subgraph;
            for (const each of some) if ('amount' in each) flows.set(each.id, each.amount);
          }
          return flows;
        },
  });
}

const atOnce = 2_000;
