import { Dialog } from '#web/parts/Dialog.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { ExportRow } from '#web/panels/export/ExportRow.tsx';
import { exportFormats } from '#web/panels/export/formats.ts';
import '#web/panels/export/ExportDialog.css';

/** Offers everything that the store holds as a file to keep, in each format. */
export function ExportDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('export.title')}>
      <p className="export-lead">{t('export.lead')}</p>
      <ul className="export-formats">
        {exportFormats.map((format) => (
          <ExportRow key={format} format={format} />
        ))}
      </ul>
    </Dialog>
  );
}
