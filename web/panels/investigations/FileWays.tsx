import { useRef, useState } from 'react';
import { closeDialog } from '#web/actions/dialog.ts';
import { filedIn, fileOf, mergeInto, openFiled, type MergedIn } from '#web/actions/investigationFile.ts';
import { MergedNote } from '#web/panels/investigations/MergedNote.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { save } from '#web/parts/save.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Filed, FileProblem } from '#web/session/investigationFile.ts';

/** An investigation as a file: what lies on the table into one, and one of them onto the table, or to what lies there. canSave: something lies there; isUnsaved: what lies there is not saved. */
export function FileWays({ canSave, isUnsaved }: { readonly canSave: boolean; readonly isUnsaved: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const [filed, setFiled] = useState<Filed | null>(null);
  const [came, setCame] = useState<MergedIn | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = await filedIn(file);
    setCame(null);
    if (typeof read === 'string') {
      setProblem(read);
      setFiled(null);
    } else {
      setProblem(null);
      setFiled(read);
    }
  }

  function open(one: Filed): void {
    closeDialog(desk);
    void openFiled(desk, one);
  }

  return (
    <div className="file-ways">
      <div className="investigation-ways">
        <button
          type="button"
          className="link-button"
          disabled={!canSave}
          onClick={() => {
            const { name, text } = fileOf(desk, t('investigations.file.unnamed'));
            save({ name, content: new Blob([text], { type: 'application/json' }) });
          }}
        >
          {t('investigations.file.save')}
        </button>
        <button type="button" className="link-button" onClick={() => input.current?.click()}>
          {t('investigations.file.open')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json"
          aria-label={t('investigations.file.open')}
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
      {problem ? (
        <p role="alert" className="state-card">
          {t(`investigations.file.problem.${problem}`)}
        </p>
      ) : null}
      {filed ? (
        <div className="investigation-form" aria-live="polite">
          <p>
            {t('investigations.file.holds', {
              name: `\u2068${filed.name}\u2069`,
              names: filed.session.table.size,
              notes: filed.session.notes.size,
            })}{' '}
            {isUnsaved ? t('investigations.unsavedStays') : ''}
          </p>
          <div className="decide-foot">
            <button type="button" className="button primary" onClick={() => open(filed)}>
              {t('investigations.file.openIt')}
            </button>
            {canSave ? (
              <button
                type="button"
                className="button"
                onClick={() => {
                  setFiled(null);
                  void mergeInto(desk, filed.session).then(setCame);
                }}
              >
                {t('investigations.way.merge')}
              </button>
            ) : null}
            <button type="button" className="button" onClick={() => setFiled(null)}>
              {t('duplicates.cancel')}
            </button>
          </div>
        </div>
      ) : null}
      {came ? <MergedNote came={came} /> : null}
    </div>
  );
}
