import { keepPreviousData, useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { QuestionsDocument, TypedDocumentString, type QuestionsQuery } from '#web/api/generated.ts';
import { askedAnswer, nextOf, type AskedAnswer } from '#web/panels/asked/askedRow.ts';
import { filled, mostNames, type Filled, type Told } from '#web/panels/asked/askedVariables.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** The questions that the server was given as files. */
export function useQuestions(): UseQueryResult<QuestionsQuery> {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  return useQuery({
    queryKey: ['questions', language],
    queryFn: ({ signal }) => ask(QuestionsDocument, { language }, signal),
    placeholderData: keepPreviousData,
    staleTime: 'static',
  });
}

/** The question that is open with its answer. told: null where none is chosen, or the server has none of that name. beyond: names of the table that it is not asked of. */
export type AskedData = {
  readonly told: Told | null;
  readonly isUnknown: boolean;
  readonly filled: Filled | null;
  readonly isReady: boolean;
  readonly beyond: number;
  readonly answer: AskedAnswer | null;
  readonly isPending: boolean;
  readonly isEarlier: boolean;
  readonly error: Error | null;
  readonly again: () => void;
  readonly further: (() => void) | null;
  readonly isReading: boolean;
};

/** The answer to the open question of the newsroom. */
export function useAskedAnswer(): AskedData {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  const { question, values } = useDeskState((state) => state.history.present.asked);
  const table = useDeskState((state) => state.history.present.table);
  const questions = useQuestions();
  const told = questions.data?.questions.find(({ id }) => id === question) ?? null;
  const made = told && filled(told, values, [...table.keys()]);
  const isReady = made !== null && made.missing.length === 0 && made.turned.length === 0;
  const isPaged = told?.rows.pageInfo !== null;
  const query = useInfiniteQuery({
    queryKey: ['asked', question, made?.variables, language],
    enabled: isReady,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask<unknown, Readonly<Record<string, unknown>>>(
        new TypedDocumentString(told?.query ?? ''),
        { ...made?.variables, ...(isPaged ? { after: pageParam } : {}), language },
        signal,
      ),
    getNextPageParam: (page) => told && nextOf(page, told),
    placeholderData: (before, earlier) => (earlier?.queryKey[1] === question ? before : undefined),
  });
  const pages = query.data?.pages;
  const answer = useMemo(() => (told && isReady && pages ? askedAnswer(pages, told, values) : null), [told, isReady, pages, values]);
  const takesTable = told?.parameters.some(({ value }) => value === 'TABLE') === true;
  return {
    told,
    isUnknown: question !== null && questions.isSuccess && told === null,
    filled: made,
    isReady,
    beyond: takesTable ? Math.max(0, table.size - mostNames) : 0,
    answer,
    isPending: questions.isPending || (isReady && query.isPending),
    isEarlier: query.isPlaceholderData,
    error: questions.error ?? (isReady ? query.error : null),
    again: () => void (questions.error ? questions.refetch() : query.refetch()),
    further: isReady && query.hasNextPage ? () => void query.fetchNextPage() : null,
    isReading: query.isFetchingNextPage,
  };
}
