import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { DeparturesDocument, type DeparturesQuery } from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** The most readings of departures that the questions show. */
const mostReadings = 200;

/** All readings of departures, to the most that are shown. */
export function useDepartures(): UseQueryResult<DeparturesQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['departures', language],
    queryFn: ({ signal }) => ask(DeparturesDocument, { first: mostReadings, language }, signal),
    placeholderData: keepPreviousData,
  });
}
