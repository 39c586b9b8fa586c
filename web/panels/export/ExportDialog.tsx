import { Dialog } from '#web/parts/Dialog.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { ExportRow } from '#web/panels/export/ExportRow.tsx';
import { exportGroups } from '#web/panels/export/formats.ts';
import '#web/panels/export/ExportDialog.css';

/** Offers everything that the store holds as a file to keep, in each format, by what it is for. */
export function ExportDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('export.title')}>
      <p className="export-lead">{t('export.lead')}</p>
      {exportGroups.map(({ id, formats }) => (
        <section key={id} className="export-group" aria-labelledby={`export-${id}`}>
          <h3 id={`export-${id}`}>{t(`export.for.${id}`)}</h3>
          <ul className="export-formats">
            {formats.map((format) => (
              <ExportRow key={format} format={format} />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
