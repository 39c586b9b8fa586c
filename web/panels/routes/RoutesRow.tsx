import { ChevronRight, Waypoints } from 'lucide-react';
import { openEntrance } from '#web/actions/openEntrance.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The row of the start panel that opens the question how two names are linked. */
export function RoutesRow() {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <button type="button" className="question" onClick={() => openEntrance(desk, 'routes')}>
      <span className="question-title with-sign">
        <Waypoints aria-hidden /> {t('routes.title')}
      </span>
      <ChevronRight aria-hidden className="mirrored" />
    </button>
  );
}
