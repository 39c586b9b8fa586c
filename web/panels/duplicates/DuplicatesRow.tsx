import { ChevronRight } from 'lucide-react';
import { openEntrance } from '#web/actions/openEntrance.ts';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useDuplicates } from '#web/panels/duplicates/duplicateAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The row of the start panel that opens the queue of entries that may be one, and says how many wait there. */
export function DuplicatesRow() {
  const desk = useDesk();
  const { t } = useWords();
  const { data, isPending, hasNextPage } = useDuplicates();
  const count = data?.length ?? 0;
  if (isPending)
    return (
      <div className="padded">
        <Waiting />
      </div>
    );
  return (
    <button type="button" className="question" onClick={() => openEntrance(desk, 'duplicates')}>
      <span className="question-title">{t('duplicates.title')}</span>
      {data ? <span className="quiet">{countWords()}</span> : null}
      <ChevronRight aria-hidden className="mirrored" />
    </button>
  );

  function countWords(): string {
    if (count > 0) return t(hasNextPage ? 'duplicates.foundMore' : 'duplicates.found', { count });
    return t(hasNextPage ? 'duplicates.noneYet' : 'duplicates.none');
  }
}
