import { mostNames } from '#web/panels/asked/askedVariables.ts';
import type { AskedData } from '#web/panels/asked/askedAnswers.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What is not among the rows of an answer, a sentence for each reason; away: names in it that are not on the table. */
export function useLeftOut({ answer, beyond, further, told }: AskedData): {
  readonly reasons: readonly string[];
  readonly away: readonly string[];
} {
  const { t } = useWords();
  const table = useDeskState((state) => state.history.present.table);
  if (!answer) return { reasons: [], away: [] };
  const { read, total, keptOut, omitted, isCut, isSearched, mayBeMore } = answer;
  const count = (reason: string) => omitted.filter((each) => each.reason === reason).reduce((sum, each) => sum + each.count, 0);
  const reasons = [
    ...(further || (total !== null && read < total) ? [t('asked.unread', { shown: read, of: total ?? read })] : []),
    ...(keptOut > 0 ? [t('asked.keptOut', { number: keptOut })] : []),
    ...(count('LIMIT') > 0 ? [t(isSearched ? 'asked.atEnd' : 'asked.limit', { number: count('LIMIT') })] : []),
    ...(count('FILTER') > 0 ? [t('asked.filter', { number: count('FILTER') })] : []),
    ...(count('PERMISSION') > 0 ? [t('asked.permission', { number: count('PERMISSION') })] : []),
    ...(isCut ? [t('asked.cut')] : []),
    ...(mayBeMore ? [t('asked.mayBeMore', { number: told?.rows.most ?? read })] : []),
    ...(beyond > 0 ? [t('asked.beyond', { shown: mostNames, rest: beyond })] : []),
  ];
  const named = [...answer.held, ...answer.others].flatMap(({ ties }) => ties.flatMap(({ source, target }) => [source.id, target.id]));
  return { reasons, away: [...new Set(named)].filter((id) => !table.has(id)) };
}
