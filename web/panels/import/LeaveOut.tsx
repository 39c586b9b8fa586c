import type { Complaint, ImportReport } from '#web/api/importing.ts';
import { Complaints } from '#web/panels/import/Complaints.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** Asks whether rows with a fault are left out, where one refuses all otherwise; asked once there is one. wrong: what is wrong with the files. */
export function LeaveOutChoice({
  isLeaving,
  wrong,
  disabled,
  onChange,
}: {
  readonly isLeaving: boolean;
  readonly wrong: readonly Complaint[];
  readonly disabled: boolean;
  readonly onChange: (isLeaving: boolean) => void;
}) {
  const { t } = useWords();
  if (!isLeaving && !wrong.some(({ cells }) => cells !== undefined)) return null;
  return (
    <label className="bring-leave">
      <input type="checkbox" checked={isLeaving} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {t('import.leaving.choice')} <span className="quiet">{t('import.leaving.help')}</span>
      </span>
    </label>
  );
}

/** Which rows were left out, or would be, and what is wrong with each. */
export function LeftOutRows({
  report: { leftOut, written },
  severalFiles,
}: {
  readonly report: ImportReport;
  readonly severalFiles: boolean;
}) {
  const { t } = useWords();
  if (leftOut.rows === 0) return null;
  const what = leftOut.areEntries === true ? 'import.leavingEntries' : 'import.leaving';
  const heading = t(`${what}.${written ? 'were' : 'would'}`, { count: leftOut.rows, of: leftOut.of });
  return <Complaints complaints={leftOut.complaints} severalFiles={severalFiles} heading={heading} />;
}
