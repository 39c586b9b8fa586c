import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { everyMotive, type Motive } from '#graph-schema/generated/ontology.ts';
import { typesWhere } from '#graph-schema/ontology.ts';
import { AnswerDocument, type AnswerQuery } from '#web/api/generated.ts';
import { rowsOf, type AnswerRow } from '#web/panels/answer/answerRow.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import { isKept } from '#web/panels/answer/narrow.ts';
import { useAsked } from '#web/panels/departures/departureAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** The types by which money came from somebody and came to somebody. */
const moneyTypes = typesWhere(({ money }) => money?.role === 'PAYER' || money?.role === 'PAYEE');

/** How many readings are asked for at a time. */
export const atATime = 100;

/**
 * The rows of an answer. rows: those read so far that it is narrowed to, all: all that were read. readings, total: how many readings were read of how
 * many there are. byMotive counts all of them; out: departures that are in no row because nobody asserts them.
 */
export type AnswerData = {
  readonly rows: readonly AnswerRow[];
  readonly all: readonly AnswerRow[];
  readonly readings: number;
  readonly total: number;
  readonly byMotive: AnswerQuery['departures']['byMotive'];
  readonly out: number;
  /** The server has said how many there are; until then no number is. */
  readonly isKnown: boolean;
  readonly isPending: boolean;
  /** The rows are those of before it was narrowed otherwise; the new ones are waited for. */
  readonly isEarlier: boolean;
  readonly error: Error | null;
  readonly again: () => void;
  readonly further: (() => void) | null;
  readonly isReading: boolean;
};

/** The answer to a question, narrowed as the page says. */
export function useAnswer(answer: Answer): AnswerData {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  const narrowed = useDeskState((state) => state.history.present.narrowed);
  const asked = useAsked();
  const documents = asked?.documents ?? null;
  const motives = motivesAsked(answer, narrowed.without);
  const { year } = narrowed;
  const query = useInfiniteQuery({
    queryKey: ['departures', 'answer', motives, year, documents, language],
    enabled: asked !== null,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(
        AnswerDocument,
        {
          moneyTypes: [...moneyTypes],
          motives: motives && [...motives],
          during: year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` },
          filter: documents === null ? null : { documents: [...documents] },
          first: atATime,
          after: pageParam,
          language,
        },
        signal,
      ),
    getNextPageParam: ({ departures: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const all = useMemo(() => rowsOf((pages ?? []).flatMap(({ departures }) => departures.nodes)), [pages]);
  const rows = useMemo(() => all.filter((row) => isKept(row, answer, narrowed)), [all, answer, narrowed]);
  const last = pages?.at(-1)?.departures;
  return {
    rows,
    all,
    readings: (pages ?? []).reduce((sum, { departures }) => sum + departures.nodes.length, 0),
    total: last?.totalCount ?? 0,
    byMotive: last?.byMotive ?? [],
    out: last?.omitted.reduce((sum, { count }) => sum + count, 0) ?? 0,
    isKnown: last !== undefined,
    isPending: query.isPending,
    isEarlier: query.isPlaceholderData,
    error: query.error,
    again: () => void query.refetch(),
    further: query.hasNextPage ? () => void query.fetchNextPage() : null,
    isReading: query.isFetchingNextPage,
  };
}

function motivesAsked({ motives }: Answer, without: readonly Motive[]): readonly Motive[] | null {
  if (without.length === 0) return motives;
  return (motives ?? everyMotive).filter((motive) => !without.includes(motive));
}
