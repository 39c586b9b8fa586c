import { Download } from 'lucide-react';
import { Dialog } from '#web/parts/Dialog.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { exportFormats } from '#web/panels/export/formats.ts';
import '#web/panels/export/ExportDialog.css';

/** Offers everything that the store holds as a file to keep, in each format. */
export function ExportDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('export.title')}>
      <p className="export-lead">{t('export.lead')}</p>
      <ul className="export-formats">
        {exportFormats.map((name) => (
          <li key={name}>
            <a className="button" href={`/export/${name}`} download>
              <Download aria-hidden />
              {t(`export.${name}.name`)}
            </a>
            <p className="quiet">{t(`export.${name}.help`)}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
