import { openEntrance } from '#web/actions/openEntrance.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { digits } from '#web/i18n/words.ts';
import { PendingLine } from '#web/parts/PendingLine.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { noneWords } from '#web/panels/duplicates/noneWords.ts';
import { useDuplicates } from '#web/panels/duplicates/duplicateAnswers.ts';
import { useComparing } from '#web/panels/duplicates/useComparing.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The row of the start panel that opens the queue of entries that may be one, and says how many wait there. */
export function DuplicatesRow() {
  const desk = useDesk();
  const { t } = useWords();
  const queue = useDuplicates();
  const { data, error, isPending, isError, refetch } = queue;
  const { toCompare } = useComparing(queue);
  const mayBeMore = queue.hasNextPage || toCompare > 0;
  const troubled = useDeskState((state) => state.trouble !== null);
  const scope = useScope();
  const count = data?.rows.length ?? 0;
  if (isError && !data && !troubled) return <Failed failure={error} onAgain={() => void refetch()} />;
  const words = data ? countWords() : t(isPending ? 'state.loading' : 'duplicates.unknown');
  const told = `${t('duplicates.title')}: ${words}${data && scope && scope.dossiers > 1 ? ` ${t('scope.all', { count: scope.dossiers })}` : ''}`;
  const unknown = isPending ? <PendingLine /> : '?';
  return (
    <button type="button" className="question half" title={told} onClick={() => openEntrance(desk, 'duplicates')}>
      <span className="visually-hidden">{told}</span>
      <span className="question-title" aria-hidden>
        {t('duplicates.brief')}
      </span>
      <span className="quiet digits" aria-hidden>
        {data ? briefly() : unknown}
      </span>
    </button>
  );

  function briefly(): string {
    if (count > 0) return `${digits(count, t)}${mayBeMore ? '+' : ''}`;
    return t(mayBeMore ? 'duplicates.briefNoneYet' : 'duplicates.briefNone');
  }

  function countWords(): string {
    if (count > 0) return t(mayBeMore ? 'duplicates.foundMore' : 'duplicates.found', { count });
    return noneWords(mayBeMore, data?.common ?? 0, t);
  }
}
