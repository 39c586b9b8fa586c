import { useRef } from 'react';
import { FilesRefused, type ImportReport } from '#web/api/importing.ts';
import { Running } from '#web/panels/import/Running.tsx';
import type { ImportStage } from '#web/panels/import/useImport.ts';
import { digits } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What is done next with files, and what the last try came to in a line, in sight wherever a person has scrolled to. open: how many questions are; onTry, onBring: null where it cannot be done now. */
export function BringFoot({
  stage,
  open,
  onTry,
  onBring,
  onStop,
}: {
  readonly stage: ImportStage;
  readonly open: number;
  readonly onTry: (() => void) | null;
  readonly onBring: (() => void) | null;
  readonly onStop: () => void;
}) {
  const { t } = useWords();
  const foot = useRef<HTMLDivElement>(null);

  function showDetails(): void {
    const told = foot.current?.closest('.bring-files')?.querySelector<HTMLElement>('.bring-complaints, .bring-said');
    told?.scrollIntoView({ block: 'start' });
    told?.focus({ preventScroll: true });
  }

  return (
    <div ref={foot} className="bring-act">
      <CameTo stage={stage} open={open} onStop={onStop} onDetails={showDetails} />
      <div className="bring-foot">
        <button
          type="button"
          className={stage.is === 'tried' ? 'button' : 'button primary'}
          aria-disabled={onTry === null}
          onClick={onTry ?? undefined}
        >
          {t('import.try')}
        </button>
        {onBring ? (
          <button type="button" className="button primary" onClick={onBring}>
            {t('import.bring')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

function CameTo({
  stage,
  open,
  onStop,
  onDetails,
}: {
  readonly stage: ImportStage;
  readonly open: number;
  readonly onStop: () => void;
  readonly onDetails: () => void;
}) {
  const { t } = useWords();
  if (stage.is === 'running' && stage.before === null)
    return <Running progress={stage.progress} onStop={stage.what === 'back' ? null : onStop} isWriting={stage.what === 'bring'} />;
  if (stage.is === 'running') return <output className="quiet">{t('import.trying')}</output>;
  if (open > 0) return <output className="bring-open">{t('import.open', { count: open })}</output>;
  if (stage.is === 'stopped') return <output>{t('import.stopped')}</output>;
  const details = (
    <button type="button" className="link-button" onClick={onDetails}>
      {t('import.details')}
    </button>
  );
  if (stage.is === 'tried')
    return (
      <div className="bring-came">
        <WouldCome report={stage.report} /> {details}
      </div>
    );
  if (stage.is === 'failed' && stage.failure instanceof FilesRefused) {
    const count = stage.failure.complaints.reduce((sum, { more = 0 }) => sum + more, stage.failure.complaints.length);
    return (
      <div className="bring-came">
        <span>{t('import.wrongPlaces', { count })}</span> {details}
      </div>
    );
  }
  if (stage.is === 'failed')
    return (
      <div className="bring-came">
        <span>{t('import.failed')}</span> {details}
      </div>
    );
  return <span className="quiet">{t('import.noJoin')}</span>;
}

/** What bringing would do, all lists together. */
function WouldCome({ report: { counts, leftOut } }: { readonly report: ImportReport }) {
  const { t } = useWords();
  const sum = { created: 0, changed: 0, left: 0 };
  for (const { read, created, changed } of Object.values(counts)) {
    sum.created += created;
    sum.changed += changed;
    sum.left += read - created - changed;
  }
  const what = leftOut.areEntries === true ? 'import.leavingEntries.would' : 'import.leaving.would';
  return (
    <>
      <dl>
        {(['created', 'changed', 'left'] as const).map((each) => (
          <div key={each}>
            <dt>{t(`import.would.${each}`)}</dt>
            <dd>{digits(sum[each], t)}</dd>
          </div>
        ))}
      </dl>
      {leftOut.rows > 0 ? <span>{t(what, { count: leftOut.rows, of: leftOut.of })}</span> : null}
    </>
  );
}
