import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ImportAsked, Takes } from '#web/api/importing.ts';
import { AboutFields } from '#web/panels/import/AboutFields.tsx';
import { FileChoice } from '#web/panels/import/FileChoice.tsx';
import { ImportOutcome } from '#web/panels/import/ImportOutcome.tsx';
import { TableMapping } from '#web/panels/import/TableMapping.tsx';
import { useImport } from '#web/panels/import/useImport.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/import/Import.css';

type Format = Takes['formats'][number];

/** Brings files in steps: which, what they are and according to whom, what would be written, and the writing. dropped: files that are chosen already. */
export function FileBringer({ dropped }: { readonly dropped: readonly File[] }) {
  const { importing } = useDesk();
  const takes = useQuery({ queryKey: ['importTakes'], queryFn: ({ signal }) => importing.takes(signal) });
  const [files, setFiles] = useState(dropped);
  const bringing = useImport();
  const { reopen } = bringing;
  const onChoose = useCallback(
    (chosen: readonly File[]) => {
      setFiles(chosen);
      reopen();
    },
    [reopen],
  );
  if (takes.isError) return <Failed failure={takes.error} onAgain={() => void takes.refetch()} />;
  if (!takes.isSuccess) return <Waiting />;
  return (
    <div className="dialog-body bring-files">
      <FileChoice files={files} takes={takes.data} disabled={bringing.stage.is === 'running'} onChoose={onChoose} />
      {files.length === 0 || sizeOf(files) > takes.data.mostBytes ? null : (
        <BringForm
          key={files.map(({ name, size, lastModified }) => `${name} ${size} ${lastModified}`).join('/')}
          files={files}
          takes={takes.data}
          bringing={bringing}
        />
      )}
    </div>
  );
}

function BringForm({
  files,
  takes,
  bringing: { stage, run, stop, setBack, reopen },
}: {
  readonly files: readonly File[];
  readonly takes: Takes;
  readonly bringing: ReturnType<typeof useImport>;
}) {
  const { preferences } = useDesk();
  const { t } = useWords();
  const [format, setFormat] = useState('');
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [mapping, setMapping] = useState<string | null>(null);
  const told = toldFormat(files[0]?.name ?? '', takes.formats);
  const isTable = format === '' ? (told?.isTable ?? false) : (takes.formats.find(({ name }) => name === format)?.isTable ?? false);
  const said = (text: string) => (text.trim() === '' ? null : text);
  const asked: Omit<ImportAsked, 'do'> = {
    files,
    format: said(format),
    title: said(title),
    publisher: said(publisher),
    mapping: isTable ? mapping : null,
    by: preferences.get('decider'),
  };
  const isBusy = stage.is === 'running';
  const isTried = stage.is === 'tried';
  const isOver = stage.is === 'brought' || stage.is === 'back';
  function change<Value>(set: (value: Value) => void): (value: Value) => void {
    return (value) => {
      set(value);
      reopen();
    };
  }
  return (
    <>
      {isOver ? null : (
        <AboutFields
          told={told}
          takes={takes}
          name={files[0]?.name ?? ''}
          disabled={isBusy}
          about={{ format, title, publisher }}
          onFormat={change(setFormat)}
          onTitle={change(setTitle)}
          onPublisher={change(setPublisher)}
        />
      )}
      {isTable && !isOver ? (
        <TableMapping
          asked={{ ...asked, do: 'look', mapping: null }}
          text={mapping}
          onChange={change(setMapping)}
          disabled={isBusy}
          stage={stage}
        />
      ) : null}
      <ImportOutcome stage={stage} severalFiles={files.length > 1} onStop={stop} onSetBack={setBack} />
      {isOver ? null : (
        <div className="bring-foot">
          <button
            type="button"
            className={isTried ? 'button' : 'button primary'}
            aria-disabled={isBusy || (isTable && mapping === null)}
            onClick={() => (isBusy || (isTable && mapping === null) ? undefined : run({ ...asked, do: 'try' }))}
          >
            {t('import.try')}
          </button>
          {isTried ? (
            <button type="button" className="button primary" onClick={() => run({ ...asked, do: 'bring' })}>
              {t('import.bring')}
            </button>
          ) : null}
          <span className="quiet">{t('import.noJoin')}</span>
        </div>
      )}
    </>
  );
}

/** How many bytes files are together. */
function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** The format whose ending a name has, the longest one where several fit; null where it tells none. */
function toldFormat(name: string, formats: readonly Format[]): Format | null {
  const lower = name.toLowerCase();
  const length = ({ endings }: Format) => Math.max(0, ...endings.filter((each) => lower.endsWith(each)).map((each) => each.length));
  const [best] = formats.filter((each) => !each.isShared && length(each) > 0).toSorted((a, b) => length(b) - length(a));
  return best ?? null;
}
