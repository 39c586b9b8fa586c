import { TriangleAlert } from 'lucide-react';
import { ApiFailure } from '#web/api/failure.ts';
import { LayoutFailed } from '#web/canvas/layoutFailed.ts';
import { PartMissing } from '#web/parts/partMissing.ts';
import { useWords } from '#web/parts/useWords.ts';

const named = [
  'DECISION_REFUSED',
  'EXPORT_REFUSED',
  'UNREACHABLE',
  'TIMED_OUT',
  'UNREADABLE',
  'STORE_UNAVAILABLE',
  'TOOK_TOO_LONG',
  'UNKNOWN_ENTITY',
  'LAYOUT_FAILED',
  'PART_MISSING',
] as const;

/** What went wrong, how long it took, what still works, and a way to try again. waited: milliseconds, where all that was waited for is more than the one question that failed. */
export function Failed({
  failure,
  waited = null,
  stillWorks = false,
  onAgain,
  onDismiss,
}: {
  readonly failure: Error;
  readonly waited?: number | null;
  readonly stillWorks?: boolean;
  readonly onAgain: () => void;
  readonly onDismiss?: () => void;
}) {
  const { t } = useWords();
  const own = failure instanceof ApiFailure || failure instanceof LayoutFailed || failure instanceof PartMissing;
  const took = waited ?? (failure instanceof ApiFailure ? failure.waited : null);
  const code = (own ? named.find((each) => each === failure.code) : null) ?? 'other';
  return (
    <div className="state-card" role="alert">
      <TriangleAlert aria-hidden />
      <h2>{t(`trouble.${code}`)}</h2>
      <p>
        {took !== null && took >= 1000 ? `${t('state.waited', { count: Math.round(took / 1000) })} ` : ''}
        {t(`trouble.help.${code}`, { message: failure.message })} {stillWorks ? t('state.stillWorks') : ''}
      </p>
      <div className="button-row">
        <button type="button" className="button primary" onClick={onAgain}>
          {t('state.again')}
        </button>
        {onDismiss ? (
          <button type="button" className="button" onClick={onDismiss}>
            {t('state.dismiss')}
          </button>
        ) : null}
      </div>
    </div>
  );
}
