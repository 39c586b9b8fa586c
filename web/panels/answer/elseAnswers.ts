import { skipToken, useQuery } from '@tanstack/react-query';
import { ElseClaimedDocument, type AnswerClaimFragment } from '#web/api/generated.ts';
import { claimsOf, type AnswerRow } from '#web/panels/answer/answerRow.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';

/** Whose claims are asked for at most, so that an answer of many rows stays one question. */
const mostAskedOf = 100;

/** The claims about those who are said to have left, besides those that say that they left. cut: of how many of them more is claimed than was read, or nothing was asked. */
export function useElseClaimed(rows: readonly AnswerRow[]) {
  const { ask } = useDesk();
  const language = useDeskState((state) => state.language);
  const all = [...new Set(rows.map(({ who }) => who.id))];
  const ids = all.slice(0, mostAskedOf);
  const query = useQuery({
    queryKey: ['elseClaimed', ids, language],
    queryFn: ids.length === 0 ? skipToken : ({ signal }) => ask(ElseClaimedDocument, { ids, language }, signal),
  });
  const entities = query.data?.among.subgraph.entities ?? [];
  const told = new Set(rows.flatMap((row) => claimsOf(row)).map(({ id }) => id));
  const claims = new Map<string, AnswerClaimFragment>(
    entities.flatMap(({ allegations }) => allegations.nodes.filter(({ id }) => !told.has(id)).map((claim) => [claim.id, claim] as const)),
  );
  return {
    claims: [...claims.values()].toSorted((a, b) => lineOf(a) - lineOf(b)),
    cut: entities.filter(({ allegations }) => allegations.totalCount > allegations.nodes.length).length + all.length - ids.length,
    isPending: query.isPending && ids.length > 0,
    error: query.error,
    again: () => void query.refetch(),
  };
}

function lineOf({ locator }: AnswerClaimFragment): number {
  return locator?.lineFrom ?? Infinity;
}
