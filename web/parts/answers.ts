import { keepPreviousData, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { typesWhere } from '#graph-schema/ontology.ts';
import {
  DeparturesDocument,
  EntityDocument,
  NeighborhoodPreviewDocument,
  OverviewDocument,
  RelationshipDocument,
  SearchDocument,
  type DeparturesQuery,
  type EntityQuery,
  type NeighborhoodPreviewQuery,
  type OverviewQuery,
  type RelationshipQuery,
  type SearchQuery,
} from '#web/api/generated.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** The most readings of departures that the questions show. */
const mostReadings = 200;

/** What tells a hit from others of the same name. */
const contextTypes = typesWhere(({ context }) => context);

/** What the graph holds, and its dossiers. */
export function useOverview(): UseQueryResult<OverviewQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['overview', language],
    queryFn: ({ signal }) => ask(OverviewDocument, { language }, signal),
    placeholderData: keepPreviousData,
  });
}

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

/** What is said of one entity. */
export function useEntity(id: string): UseQueryResult<EntityQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({ queryKey: ['entity', id, language], queryFn: ({ signal }) => ask(EntityDocument, { id, language }, signal) });
}

/** A tie and the claims it rests on. */
export function useRelationship(id: string): UseQueryResult<RelationshipQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['relationship', id, language],
    queryFn: ({ signal }) => ask(RelationshipDocument, { id, language }, signal),
  });
}

/** The entities that a text may mean; nothing is asked for an empty one. */
export function useSearch(text: string): UseQueryResult<SearchQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['search', text, language],
    queryFn: text === '' ? skipToken : ({ signal }) => ask(SearchDocument, { text, first: 8, context: contextTypes, language }, signal),
    placeholderData: keepPreviousData,
  });
}

/** How many ties of each group an entity has. */
export function usePreview(id: string): UseQueryResult<NeighborhoodPreviewQuery> {
  const { ask } = useDesk();
  return useQuery({ queryKey: ['preview', id], queryFn: ({ signal }) => ask(NeighborhoodPreviewDocument, { id }, signal) });
}
