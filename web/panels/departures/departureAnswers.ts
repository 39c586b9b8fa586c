import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { DeparturesDocument, type DeparturesQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useOverview } from '#web/parts/overviewAnswer.ts';

/** The most readings of departures that the questions show. */
const mostReadings = 200;

/** The most years of one departure that are offered. */
const mostYears = 60;

/** The most documents that a question can be narrowed to. */
const mostDocuments = 200;

/** What the questions are asked of: one dossier's documents, or everything (null) in so many dossiers. */
export type Asked = { readonly documents: readonly string[] | null; readonly dossiers: number };

/** What the questions are asked of: the dossier that was drawn, where there are others and its documents can be named; else everything. null while that is not known. */
export function useAsked(): Asked | null {
  const overview = useOverview();
  const drawn = useDeskState((state) => state.history.present.dossier);
  const dossiers = overview.data?.dossiers;
  if (!dossiers) return overview.isError ? { documents: null, dossiers: 1 } : null;
  const documents = dossiers.find(({ id }) => id === drawn)?.documents.map(({ id }) => id) ?? [];
  const narrows = dossiers.length > 1 && documents.length > 0 && documents.length <= mostDocuments;
  return { documents: narrows ? documents : null, dossiers: dossiers.length };
}

/** The readings of departures in what the questions are asked of, to the most that are shown. */
export function useDepartures(): UseQueryResult<DeparturesQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  const asked = useAsked();
  const documents = asked?.documents ?? null;
  return useQuery({
    queryKey: ['departures', documents, language],
    enabled: asked !== null,
    queryFn: ({ signal }) =>
      ask(DeparturesDocument, { first: mostReadings, language, filter: documents === null ? null : { documents: [...documents] } }, signal),
    placeholderData: (before, query) => (sameList(query?.queryKey[1], documents) ? before : undefined),
  });
}

/** The years in which departures are said to have been, as far as a day bounds them, in order. */
export function useYears(): readonly number[] {
  const { data } = useDepartures();
  const bounds = (data?.departures.nodes ?? []).map(({ date }) => [date?.earliest ?? date?.latest, date?.latest ?? date?.earliest]);
  const years = bounds.flatMap(([first, last]) => {
    const [from, to] = [yearOf(first), yearOf(last)];
    return from === null || to === null ? [] : Array.from({ length: Math.min(mostYears, to - from + 1) }, (_, index) => from + index);
  });
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function yearOf(day: string | null | undefined): number | null {
  return day ? Number(day.slice(0, 4)) : null;
}

function sameList(one: unknown, other: readonly string[] | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
