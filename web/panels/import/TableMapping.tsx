import { useRef } from 'react';
import { FilesRefused, type Complaint, type MappingMay } from '#web/api/importing.ts';
import { Complaints } from '#web/panels/import/Complaints.tsx';
import { ColumnQuestions } from '#web/panels/import/mapping/ColumnQuestions.tsx';
import { ColumnsTable } from '#web/panels/import/mapping/ColumnsTable.tsx';
import { NotSureOf } from '#web/panels/import/mapping/NotSureOf.tsx';
import { questionsOf, withForm } from '#web/panels/import/mapping/questionsOf.ts';
import { RowBecomes } from '#web/panels/import/mapping/RowBecomes.tsx';
import type { TableMappingState } from '#web/panels/import/mapping/useTableMapping.ts';
import { WrittenAs } from '#web/panels/import/mapping/WrittenAs.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { save } from '#web/parts/save.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What the columns of a table mean: its first rows, what each column becomes, what a row becomes of them, and what only a person can say. Underneath the same as text, which is kept as a file and opened from one. */
export function TableMapping({
  mapping,
  may,
  name,
  disabled,
  complaints,
  shown,
}: {
  readonly mapping: TableMappingState;
  readonly may: MappingMay;
  readonly name: string;
  readonly disabled: boolean;
  readonly complaints: readonly Complaint[];
  readonly shown: Complaint | null;
}) {
  const { t } = useWords();
  const { look, text, tables, setText, setTable, setWriting } = mapping;
  const area = useRef<HTMLTextAreaElement>(null);
  const drawer = useRef<HTMLDetailsElement>(null);

  function goToLine({ line }: Complaint): void {
    const lines = (text ?? '').split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    if (drawer.current) drawer.current.open = true;
    area.current?.focus();
    area.current?.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
  }

  if (look.isError)
    return look.error instanceof FilesRefused ? (
      <Complaints complaints={look.error.complaints} severalFiles={false} />
    ) : (
      <Failed failure={look.error} onAgain={() => void look.refetch()} />
    );
  if (!look.isSuccess) return <Waiting words={t('import.looking')} />;
  const { data } = look;
  const writing = <WrittenAs look={data} may={may} disabled={disabled} onChange={setWriting} />;
  if (data.doubt !== null) return writing;
  return (
    <section className="bring-mapping" aria-label={t('import.columns')}>
      {writing}
      {tables === null ? <p role="alert">{t('import.textUnread')}</p> : null}
      {tables?.map(({ at, table, look: each }) => {
        const questions = questionsOf(table, each, may);
        const of = { look: each, table, may, disabled, onChange: (next: typeof table) => setTable(at, next) };
        return (
          <div key={at} className={questions.length > 0 ? 'bring-table asking' : 'bring-table'}>
            <ColumnsTable {...of} shown={shown} />
            <NotSureOf {...of} />
            <RowBecomes {...of} />
            {questions.length > 0 ? (
              <div className="bring-questions">
                <ColumnQuestions
                  questions={questions}
                  disabled={disabled}
                  onAnswer={({ about, use }, answer) =>
                    setTable(at, withForm(table, use, about, about === 'century' ? Number(answer) : answer))
                  }
                />
              </div>
            ) : null}
          </div>
        );
      })}
      <details ref={drawer}>
        <summary>{t('import.asText')}</summary>
        <label>
          <span>{t('import.mapping')}</span>
          <textarea
            ref={area}
            dir="ltr"
            lang="en"
            rows={14}
            spellCheck={false}
            wrap="off"
            readOnly={disabled}
            value={text ?? ''}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
      </details>
      {complaints.length > 0 ? <Complaints complaints={complaints} severalFiles={false} onGoTo={goToLine} /> : null}
      <MappingFiles name={name} text={text ?? ''} guess={data.mapping} onChange={setText} disabled={disabled} />
    </section>
  );
}
/** Keeps a mapping as a file, opens one, and goes back to the guess. */
function MappingFiles({
  name,
  text,
  guess,
  onChange,
  disabled,
}: {
  readonly name: string;
  readonly text: string;
  readonly guess: string;
  readonly onChange: (text: string) => void;
  readonly disabled: boolean;
}) {
  const { t } = useWords();
  const opener = useRef<HTMLInputElement>(null);

  async function open(file: File | undefined): Promise<void> {
    if (file) onChange(await file.text());
  }

  return (
    <div className="bring-foot">
      <button
        type="button"
        className="button"
        onClick={() => save({ name: `${name}.mapping.yaml`, content: new Blob([text], { type: 'application/yaml' }) })}
      >
        {t('import.saveMapping')}
      </button>
      <button type="button" className="button" disabled={disabled} onClick={() => opener.current?.click()}>
        {t('import.openMapping')}
      </button>
      <input
        ref={opener}
        type="file"
        hidden
        accept=".yaml,.yml"
        aria-label={t('import.openMapping')}
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <button type="button" className="button" disabled={disabled || text === guess} onClick={() => onChange(guess)}>
        {t('import.guessAgain')}
      </button>
    </div>
  );
}
