import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { FilesRefused, type ImportAsked } from '#web/api/importing.ts';
import { Complaints } from '#web/panels/import/Complaints.tsx';
import { FirstRows } from '#web/panels/import/FirstRows.tsx';
import type { ImportStage } from '#web/panels/import/useImport.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { save } from '#web/parts/save.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What the columns of a table mean: its first rows, and a mapping that was guessed, with a reason in each line, to be corrected, kept and opened again. */
export function TableMapping({
  asked,
  text,
  onChange,
  disabled,
  stage,
}: {
  readonly asked: ImportAsked;
  readonly text: string | null;
  readonly onChange: (text: string) => void;
  readonly disabled: boolean;
  readonly stage: ImportStage;
}) {
  const { importing } = useDesk();
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const name = asked.files[0]?.name ?? '';
  const look = useQuery({
    queryKey: ['importLook', name, asked.files[0]?.size, asked.files[0]?.lastModified, asked.format],
    queryFn: ({ signal }) => importing.look({ ...asked, title: null, publisher: null }, signal),
    staleTime: Infinity,
  });
  const guessed = look.data?.mapping;
  useEffect(() => {
    if (text === null && guessed !== undefined) onChange(guessed);
  }, [text, guessed, onChange]);

  function goToLine(line: number): void {
    const lines = (text ?? '').split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
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
  const wrong = stage.is === 'failed' && stage.failure instanceof FilesRefused ? stage.failure.complaints : [];
  const inMapping = wrong.filter(({ file }) => file === 'mapping');
  return (
    <section className="bring-mapping" aria-label={t('import.columns')}>
      <h3>{t('import.columns')}</h3>
      {look.data.said.map((line) => (
        <p key={line} className="quiet" lang="en" dir="ltr">
          {line}
        </p>
      ))}
      {look.data.tables.map((table, index) => (
        <FirstRows key={table.name ?? index} table={table} />
      ))}
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
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      {inMapping.length > 0 ? <Complaints complaints={inMapping} severalFiles={false} onGoTo={goToLine} /> : null}
      <MappingFiles name={name} text={text ?? ''} guess={look.data.mapping} onChange={onChange} disabled={disabled} />
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
