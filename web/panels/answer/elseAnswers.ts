import { skipToken, useQuery } from '@tanstack/react-query';
import { ElseClaimedDocument, type AnswerClaimFragment } from '#web/api/generated.ts';
import { claimsOf, type AnswerRow } from '#web/panels/answer/answerRow.ts';
import { useAsked } from '#web/panels/departures/departureAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** Whose claims are asked for at most, so that an answer of many rows stays one question. */
const mostAskedOf = 100;

/** Of claims about those in some rows what counts, stands in the documents that are asked (null: any) and does not say that they left, each once, by document and line. A claim that is only proposed, was taken back or is said no longer counts nowhere. */
export function elseOf(
  claims: readonly AnswerClaimFragment[],
  rows: readonly AnswerRow[],
  documents: readonly string[] | null,
): readonly AnswerClaimFragment[] {
  const told = new Set(rows.flatMap((row) => claimsOf(row)).map(({ id }) => id));
  const own = claims.filter(
    ({ id, status, document }) => status === 'ACCEPTED' && !told.has(id) && (documents === null || documents.includes(document.id)),
  );
  return [...new Map(own.map((claim) => [claim.id, claim])).values()].toSorted(
    (a, b) => a.document.id.localeCompare(b.document.id) || lineOf(a) - lineOf(b),
  );
}

/** What else is claimed, in what the question is asked of, of those who are said to have left. cut: of how many of them more is claimed than was read, or nothing was asked. */
export function useElseClaimed(rows: readonly AnswerRow[]) {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  const documents = useAsked()?.documents ?? null;
  const all = [...new Set(rows.map(({ who }) => who.id))];
  const ids = all.slice(0, mostAskedOf);
  const query = useQuery({
    queryKey: ['elseClaimed', ids, language],
    queryFn: ids.length === 0 ? skipToken : ({ signal }) => ask(ElseClaimedDocument, { ids, language }, signal),
  });
  const entities = query.data?.among.subgraph.entities ?? [];
  return {
    claims: elseOf(
      entities.flatMap(({ allegations }) => allegations.nodes),
      rows,
      documents,
    ),
    cut: entities.filter(({ allegations }) => allegations.totalCount > allegations.nodes.length).length + all.length - ids.length,
    isPending: query.isPending && ids.length > 0,
    error: query.error,
    again: () => void query.refetch(),
  };
}

function lineOf({ locator }: AnswerClaimFragment): number {
  return locator?.lineFrom ?? Number.MAX_SAFE_INTEGER;
}
