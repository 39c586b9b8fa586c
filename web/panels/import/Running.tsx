import type { ImportProgress } from '#web/api/importing.ts';
import { useWords } from '#web/parts/useWords.ts';

const doings = {
  received: 'received',
  'records read': 'recordsRead',
  read: 'read',
  checked: 'checked',
  written: 'written',
  'set back': 'setBack',
} as const;

/** How an import goes on, with how it is stopped where it can be. */
export function Running({
  progress,
  onStop,
  isWriting,
}: {
  readonly progress: ImportProgress | null;
  readonly onStop: (() => void) | null;
  readonly isWriting: boolean;
}) {
  const { t } = useWords();
  const doing = Object.entries(doings).find(([name]) => name === progress?.doing)?.[1] ?? 'received';
  const { rows = 0, of = null, perSecond = null, secondsLeft = null } = progress ?? {};
  return (
    <section className="bring-said" aria-label={t('import.progress')}>
      <output>{progress === null ? t('import.doing.sent') : t(`import.doing.${doing}`)}</output>
      {rows > 0 ? <span>{of === null ? t('import.rowsDone', { number: rows }) : t('import.rowsOf', { number: rows, of })}</span> : null}
      {perSecond === null ? null : <span className="quiet">{t('import.perSecond', { number: perSecond })}</span>}
      {secondsLeft === null ? null : <span className="quiet">{t('import.secondsLeft', { number: secondsLeft })}</span>}
      <progress aria-label={t('import.progress')} {...(of === null ? {} : { value: rows, max: of })} />
      {onStop ? (
        <div className="bring-foot">
          <button type="button" className="button" onClick={onStop}>
            {t('import.stop')}
          </button>
          {isWriting ? <span className="quiet">{t('import.allOrNothing')}</span> : null}
        </div>
      ) : null}
    </section>
  );
}
