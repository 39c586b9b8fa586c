import { digits } from '#web/i18n/words.ts';
import { useEffect, useRef } from 'react';
import { FilesRefused, type Complaint, type EditionChoice, type ImportReport } from '#web/api/importing.ts';
import { ApiFailure } from '#web/api/failure.ts';
import { closeDialog, openDialog } from '#web/actions/dialog.ts';
import { openDossier } from '#web/actions/openDossier.ts';
import { Complaints } from '#web/panels/import/Complaints.tsx';
import { LeftOutRows } from '#web/panels/import/LeaveOut.tsx';
import { EditionTold } from '#web/panels/import/EditionTold.tsx';
import type { ImportStage } from '#web/panels/import/useImport.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;
const named = [
  'UNREACHABLE',
  'IMPORT_CUT_OFF',
  'IMPORT_BUSY',
  'IMPORT_TOO_LARGE',
  'IMPORT_SLOW',
  'IMPORT_NEEDS_MEMORY',
  'IMPORT_TOOK_TOO_LONG',
  'IMPORT_STAYS',
] as const;

/** What came of an import, or of trying it. */
export function ImportOutcome({
  stage,
  severalFiles,
  onSetBack,
  onEdition,
  onGoTo,
}: {
  readonly stage: ImportStage;
  readonly severalFiles: boolean;
  readonly onSetBack: (changes: readonly string[]) => void;
  readonly onEdition: (choice: EditionChoice) => void;
  readonly onGoTo: ((complaint: Complaint) => void) | null;
}) {
  const { t } = useWords();
  switch (stage.is) {
    case 'open':
    case 'stopped':
      return null;
    case 'running':
      if (stage.before)
        return (
          <div className="bring-stale" aria-busy="true">
            <ImportOutcome stage={stage.before} severalFiles={severalFiles} onSetBack={onSetBack} onEdition={onEdition} onGoTo={onGoTo} />
          </div>
        );
      return null;
    case 'back':
      return <output className="bring-said">{t('import.back')}</output>;
    case 'tried':
      return <Counts report={stage.report} severalFiles={severalFiles} />;
    case 'brought':
      return <Brought report={stage.report} severalFiles={severalFiles} onSetBack={onSetBack} />;
    case 'failed':
      return <WentWrong failure={stage.failure} severalFiles={severalFiles} onEdition={onEdition} onGoTo={onGoTo} />;
  }
  return stage satisfies never;
}

function WentWrong({
  failure,
  severalFiles,
  onEdition,
  onGoTo,
}: {
  readonly failure: Error;
  readonly severalFiles: boolean;
  readonly onEdition: (choice: EditionChoice) => void;
  readonly onGoTo: ((complaint: Complaint) => void) | null;
}) {
  const { t } = useWords();
  if (failure instanceof FilesRefused) {
    const others = failure.complaints.filter(({ file }) => file !== 'mapping');
    if (others.length === 0) return null;
    return (
      <>
        <Complaints complaints={others} severalFiles={severalFiles} {...(onGoTo && { onGoTo })} />
        {others.some((each) => each.code === 'editionOrFurther') ? <WhichEdition onChoose={onEdition} /> : null}
      </>
    );
  }
  const code = (failure instanceof ApiFailure ? named.find((each) => each === failure.code) : null) ?? 'other';
  return (
    <div className="bring-said" role="alert" tabIndex={-1}>
      <h3>{t(`import.trouble.${code}`)}</h3>
      {code === 'other' || code === 'IMPORT_STAYS' ? (
        <p lang="en" dir="ltr">
          {failure.message}
        </p>
      ) : null}
    </div>
  );
}

/** Asks what a file is to those of its list that are here. */
function WhichEdition({ onChoose }: { readonly onChoose: (choice: EditionChoice) => void }) {
  const { t } = useWords();
  return (
    <fieldset className="bring-which">
      <legend>{t('import.edition.ask')}</legend>
      {(['newer', 'further'] as const).map((choice) => (
        <button key={choice} type="button" className="button" onClick={() => onChoose(choice)}>
          {t(`import.edition.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Brought({
  report,
  severalFiles,
  onSetBack,
}: {
  readonly report: ImportReport;
  readonly severalFiles: boolean;
  readonly onSetBack: (changes: readonly string[]) => void;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const [dossier] = report.dossiers;
  const changes = report.changes ?? [];
  const draw = useRef<HTMLButtonElement>(null);
  useEffect(() => draw.current?.focus(), []);

  function onDraw(id: string): void {
    closeDialog(desk);
    void openDossier(desk, id);
  }

  return (
    <>
      <Counts report={report} severalFiles={severalFiles} />
      <div className="bring-foot">
        {dossier === undefined ? null : (
          <button ref={draw} type="button" className="button primary" onClick={() => onDraw(dossier)}>
            {t('import.draw')}
          </button>
        )}
        {report.editions.slice(0, 1).map((edition) => (
          <button
            key={edition.document}
            type="button"
            className="button"
            onClick={() => openDialog(desk, { is: 'edition', about: { document: edition.document } })}
          >
            {t('import.edition.read')}
          </button>
        ))}
        {changes.length > 0 ? (
          <button type="button" className="button" onClick={() => onSetBack(changes)}>
            {t('import.undo')}
          </button>
        ) : null}
      </div>
    </>
  );
}

function Counts({ report, severalFiles }: { readonly report: ImportReport; readonly severalFiles: boolean }) {
  const { t } = useWords();
  const { written, counts, notes, rows, changes, editions } = report;
  const columns = ['created', 'changed', 'left'] as const;
  const value = (list: (typeof lists)[number], column: (typeof columns)[number]): number => {
    const { read, created, changed } = counts[list];
    return { created, changed, left: read - created - changed }[column];
  };
  return (
    <section className="bring-said" tabIndex={-1} aria-label={t('import.counts')}>
      <h3>
        <output>{written ? t(changes?.length === 0 ? 'import.nothingNew' : 'import.brought') : t('import.tried')}</output>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('import.what')}</th>
            <th scope="col">{t('import.read')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(written ? `import.count.${column}` : `import.would.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <tr key={list}>
              <th scope="row">{t(`import.list.${list}`)}</th>
              <td>{digits(counts[list].read, t)}</td>
              {columns.map((column) => (
                <td key={column}>{digits(value(list, column), t)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {editions.map((edition) => (
        <EditionTold key={edition.document} edition={edition} />
      ))}
      {rows === null ? null : <p className="quiet">{t('import.tableRows', { number: rows })}</p>}
      <LeftOutRows report={report} severalFiles={severalFiles} />
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </section>
  );
}
