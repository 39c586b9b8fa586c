import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { bringBack } from '#web/actions/changeInvestigation.ts';
import { FileWays } from '#web/panels/investigations/FileWays.tsx';
import { InvestigationRow } from '#web/panels/investigations/InvestigationRow.tsx';
import type { Deleted } from '#web/panels/investigations/RowForm.tsx';
import { NoteList } from '#web/panels/notes/NoteList.tsx';
import { useInvestigations } from '#web/panels/investigations/investigationAnswers.ts';
import { useRequest } from '#web/panels/investigations/useRequest.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Lists what was saved, latest first, to be opened, copied, renamed or deleted, and offers to save what lies on the table. openNow: the one that lies there; isUnsaved: it was changed since; onSave: where there is anything to save. */
export function InvestigationList({
  openNow,
  isUnsaved,
  onSave,
  onOpen,
}: {
  readonly openNow: string | null;
  readonly isUnsaved: boolean;
  readonly onSave?: () => void;
  readonly onOpen: (id: string, version: string | null) => void;
}) {
  const { t } = useWords();
  const lead = useRef<HTMLButtonElement>(null);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const { data, isPending, isError, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInvestigations();
  const changed = () => void refetch();
  return (
    <div className="investigations">
      <div className="investigations-lead">
        <p>{t('investigations.lead')}</p>
        <button ref={lead} type="button" className="button primary" disabled={!onSave} onClick={onSave}>
          {t('investigations.saveThis')}
        </button>
      </div>
      <FileWays canSave={onSave !== undefined} isUnsaved={isUnsaved} />
      {deleted ? (
        <DeletedNote
          key={deleted.change}
          deleted={deleted}
          onBack={() => {
            lead.current?.focus();
            setDeleted(null);
            changed();
          }}
        />
      ) : null}
      {isPending ? <Waiting /> : null}
      {isError ? <Failed failure={error} stillWorks onAgain={changed} /> : null}
      {data?.rows.length === 0 ? (
        <div className="state-card">
          <h2>{t('investigations.none')}</h2>
          <p>{t('investigations.noneHelp')}</p>
        </div>
      ) : null}
      <ul className="investigation-list">
        {data?.rows.map((row) => (
          <InvestigationRow
            key={row.id}
            row={row}
            isOpen={row.id === openNow}
            isUnsaved={isUnsaved}
            canMerge={onSave !== undefined && row.id !== openNow}
            onOpen={(version) => onOpen(row.id, version)}
            onChanged={changed}
            onDeleted={(one) => (setDeleted(one), changed())}
          />
        ))}
      </ul>
      {data && data.rows.length < data.total ? (
        <p className="quiet">{t('investigations.shown', { shown: data.rows.length, total: data.total })}</p>
      ) : null}
      {hasNextPage ? (
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('investigations.more')}
        </button>
      ) : null}
      <NoteList />
    </div>
  );
}

/** Says what was deleted, with a way to bring it back; the focus comes here, because the row it was on is gone. */
function DeletedNote({ deleted, onBack }: { readonly deleted: Deleted; readonly onBack: () => void }) {
  const desk = useDesk();
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const requestFor = useRequest();
  useEffect(() => button.current?.focus(), []);
  const back = useMutation({
    mutationFn: () => bringBack(desk, { ...deleted, by: desk.preferences.get('decider') ?? '', request: requestFor(deleted.change) }),
    networkMode: 'always',
    onSuccess: onBack,
  });
  return (
    <div className="last-decision">
      <p>{t('investigations.deleted', { name: `\u2068${deleted.name}\u2069` })}</p>
      <button ref={button} type="button" className="link-button" disabled={back.isPending} onClick={() => back.mutate()}>
        {t('investigations.bringBack')}
      </button>
      {back.isError ? <Failed failure={back.error} onAgain={() => back.mutate()} /> : null}
    </div>
  );
}
