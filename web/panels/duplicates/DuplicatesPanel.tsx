import { DecidedList } from '#web/panels/duplicates/DecidedList.tsx';
import { DuplicateRow } from '#web/panels/duplicates/DuplicateRow.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { LastDecision } from '#web/panels/duplicates/LastDecision.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { BackToQuestions } from '#web/panels/start/BackToQuestions.tsx';
import { noneWords } from '#web/panels/duplicates/noneWords.ts';
import { useDuplicates } from '#web/panels/duplicates/duplicateAnswers.ts';
import { useComparing } from '#web/panels/duplicates/useComparing.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/duplicates/DuplicatesPanel.css';

/**
 * The queue of entries that may be one, best first, each pair side by side for a person to decide, and below it what was decided. While the
 * queue is asked for anew, because something was decided, the one from before is dimmed and nothing in it can be pressed.
 */
export function DuplicatesPanel() {
  const { t } = useWords();
  const queue = useDuplicates();
  const { rows, compared, common } = queue.data ?? { rows: [], compared: 0, common: 0 };
  const { toCompare, isReadingAgain } = useComparing(queue);
  const isRefetching = queue.isRefetching && !isReadingAgain;
  const past = isRefetching || queue.isRefetchError;
  return (
    <aside className="start-panel duplicates-panel" aria-label={t('duplicates.title')}>
      <div className="question-head">
        <BackToQuestions />
        <h2>{t('duplicates.title')}</h2>
        <p className="quiet">{t('duplicates.lead')}</p>
      </div>
      <LastDecision />
      {queue.isPending ? (
        <div className="padded">
          <Waiting />
        </div>
      ) : null}
      {queue.isError ? <Failed failure={queue.error} onAgain={() => void queue.refetch()} /> : null}
      {isRefetching ? (
        <div className="padded">
          <Waiting />
        </div>
      ) : null}
      <ul className={past ? 'earlier' : undefined} inert={past}>
        {rows.map((row) => (
          <DuplicateRow key={`${row.a.id} ${row.b.id}`} row={row} />
        ))}
      </ul>
      {queue.isSuccess && !past && rows.length === 0 ? (
        <p className="quiet padded">{noneWords(queue.hasNextPage || toCompare > 0, common, t)}</p>
      ) : null}
      {toCompare > 0 && !past ? <p className="quiet padded">{t('duplicates.comparing', { count: toCompare })}</p> : null}
      {common > 0 && !past ? <p className="quiet padded">{t('duplicates.common', { count: common, compared })}</p> : null}
      {queue.isFetchingNextPage ? (
        <div className="padded">
          <Waiting />
        </div>
      ) : null}
      {queue.hasNextPage && !queue.isFetchingNextPage && !past ? (
        <div className="padded">
          <button type="button" className="button" onClick={() => void queue.fetchNextPage()}>
            {t('duplicates.further')}
          </button>
        </div>
      ) : null}
      <DecidedList />
    </aside>
  );
}
