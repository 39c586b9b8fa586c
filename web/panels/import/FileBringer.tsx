import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { FilesRefused, type Complaint, type EditionChoice, type ImportAsked, type Takes } from '#web/api/importing.ts';
import { AboutFields } from '#web/panels/import/AboutFields.tsx';
import { BringFoot } from '#web/panels/import/BringFoot.tsx';
import { LeaveOutChoice } from '#web/panels/import/LeaveOut.tsx';
import { ImportSteps } from '#web/panels/import/ImportSteps.tsx';
import { FileChoice } from '#web/panels/import/FileChoice.tsx';
import { ImportOutcome } from '#web/panels/import/ImportOutcome.tsx';
import { TableMapping } from '#web/panels/import/TableMapping.tsx';
import { useTableMapping } from '#web/panels/import/mapping/useTableMapping.ts';
import { useFollowedTry } from '#web/panels/import/useFollowedTry.ts';
import { useFormat } from '#web/panels/import/useFormat.ts';
import { useImport, type ImportStage } from '#web/panels/import/useImport.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/import/Import.css';

/** Up to how many bytes a table is tried by itself. */
const mostFollowed = 5_000_000;

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
  if (takes.isPending) return <Waiting />;
  if (!takes.data) return <Failed failure={takes.error} onAgain={() => void takes.refetch()} />;
  return (
    <div className="dialog-body bring-files">
      {files.length === 0 ? <ImportSteps stage={bringing.stage} isTable={false} isChosen={false} canTry={false} /> : null}
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
  bringing: { stage, run, retry, hold, stop, setBack, reopen },
}: {
  readonly files: readonly File[];
  readonly takes: Takes;
  readonly bringing: ReturnType<typeof useImport>;
}) {
  const { preferences } = useDesk();
  const { language } = useWords();
  const [format, setFormat] = useState('');
  const [title, setTitle] = useState('');
  const [publisher, setPublisher] = useState('');
  const [isLeaving, setLeaving] = useState(false);
  const [edition, setEdition] = useState<EditionChoice | null>(null);
  const [shown, setShown] = useState<{ readonly complaint: Complaint; readonly of: string | null } | null>(null);
  const { told, isTable, isKnown } = useFormat(files, takes.formats, format);
  const said = (text: string) => (text.trim() === '' ? null : text);
  const about = { files, format: said(format), title: said(title), publisher: said(publisher), by: preferences.get('decider'), language };
  const mapping = useTableMapping(
    { ...about, do: 'look', title: null, publisher: null, mapping: null },
    takes.mapping,
    isTable && isKnown && !isPastLooking(stage),
  );
  const asked: Omit<ImportAsked, 'do'> = { ...about, mapping: isTable ? mapping.text : null, edition, leaveOut: isLeaving };
  const isBusy = stage.is === 'running' && stage.before === null;
  const isOver = stage.is === 'brought' || stage.is === 'back';
  const canTry = !isTable || (mapping.text !== null && mapping.open === 0);
  const isFollowed = isTable && canTry && sizeOf(files) <= mostFollowed;
  const wrong = settledFailure(stage);
  const followed = isFollowed ? JSON.stringify([mapping.text, title, publisher, edition, isLeaving, language]) : null;
  const unlessOver = (work: () => void) => () => (isOver ? undefined : work());
  useFollowedTry(followed, { hold: unlessOver(hold), reopen: unlessOver(reopen), retry: unlessOver(() => retry({ ...asked, do: 'try' })) });
  function change<Value>(set: (value: Value) => void): (value: Value) => void {
    return (value) => {
      set(value);
      setEdition(null);
      if (!isFollowed) reopen();
    };
  }
  return (
    <>
      <ImportSteps stage={stage} isTable={isTable} isChosen canTry={canTry} />
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
          mapping={mapping}
          may={takes.mapping}
          name={files[0]?.name ?? ''}
          disabled={isBusy}
          complaints={wrong.filter(({ file }) => file === 'mapping')}
          shown={shown?.of === followed ? shown.complaint : null}
        />
      ) : null}
      <ImportOutcome
        stage={stage}
        severalFiles={files.length > 1}
        onSetBack={setBack}
        onEdition={(choice) => {
          setEdition(choice);
          if (!isFollowed) run({ ...asked, edition: choice, do: 'try' });
        }}
        onGoTo={isTable && !isOver ? (complaint) => setShown({ complaint: { ...complaint }, of: followed }) : null}
      />
      {isOver ? null : (
        <>
          <LeaveOutChoice isLeaving={isLeaving} wrong={wrong} disabled={isBusy} onChange={change(setLeaving)} />
          <BringFoot
            stage={stage}
            open={isTable ? mapping.open : 0}
            onTry={canTry && !isBusy ? () => (isFollowed ? retry : run)({ ...asked, do: 'try' }) : null}
            onBring={stage.is === 'tried' ? () => run({ ...asked, do: 'bring' }) : null}
            onStop={stop}
          />
        </>
      )}
    </>
  );
}

/** Whether files are being written, or set back, or were: then the table is not looked at again, for one import is done at a time. */
function isPastLooking(stage: ImportStage): boolean {
  return stage.is === 'brought' || stage.is === 'back' || (stage.is === 'running' && stage.what !== 'try');
}

/** What is wrong with the files, as the last try says it. */
function settledFailure(stage: ImportStage): readonly Complaint[] {
  const last = stage.is === 'running' && stage.before ? stage.before : stage;
  return last.is === 'failed' && last.failure instanceof FilesRefused ? last.failure.complaints : [];
}

/** How many bytes files are together. */
function sizeOf(files: readonly File[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
