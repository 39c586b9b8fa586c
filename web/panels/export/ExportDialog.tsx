import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { Part } from '#web/api/take.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useScope } from '#web/parts/scopeAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';
import { EmbedPart } from '#web/panels/export/EmbedPart.tsx';
import { ExportRow } from '#web/panels/export/ExportRow.tsx';
import { exportGroups } from '#web/panels/export/formats.ts';
import '#web/panels/export/ExportDialog.css';

/** Offers what the store holds, what a dossier claims or what is on the canvas as a file to keep, in each format, by what it is for. */
export function ExportDialog() {
  const desk = useDesk();
  const { t } = useWords();
  const table = useDeskState((state) => state.history.present.table);
  const scope = useScope();
  const [chosen, choose] = useState<Part['of']>('all');
  const parts: readonly Part[] = [
    { of: 'all' },
    ...(scope?.of === 'dossier' && scope.dossier !== null ? [{ of: 'dossier' as const, dossier: scope.dossier }] : []),
    ...(table.size > 0 ? [{ of: 'entities' as const, entities: [...table.keys()] }] : []),
  ];
  const part = parts.find(({ of }) => of === chosen) ?? { of: 'all' };
  return (
    <Dialog title={t('export.title')}>
      <p className="export-lead">{t('export.lead')}</p>
      {parts.length > 1 ? (
        <fieldset className="export-parts">
          <legend>{t('export.what')}</legend>
          {parts.map(({ of }) => (
            <label key={of}>
              <input type="radio" name="export-part" checked={part.of === of} onChange={() => choose(of)} />
              <span>{t(`export.part.${of}`, { count: table.size })}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {exportGroups.map(({ id, formats }) => (
        <section key={id} className="export-group" aria-labelledby={`export-${id}`}>
          <h3 id={`export-${id}`}>{t(`export.for.${id}`)}</h3>
          <ul className="export-formats">
            {formats.map((format) => (
              <ExportRow key={format} format={format} part={part} />
            ))}
          </ul>
        </section>
      ))}
      {table.size > 0 ? (
        <section className="export-group" aria-labelledby="export-publish">
          <h3 id="export-publish">{t('publish.for')}</h3>
          <ul className="export-formats">
            <li>
              <button type="button" className="button" onClick={() => openDialog(desk, { is: 'publish', about: {} })}>
                <ShieldCheck aria-hidden />
                {t('publish.open')}
              </button>
              <p className="quiet">{t('publish.help')}</p>
            </li>
          </ul>
        </section>
      ) : null}
      {table.size > 0 ? <EmbedPart /> : null}
    </Dialog>
  );
}
