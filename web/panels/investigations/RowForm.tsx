import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFailure } from '#web/api/failure.ts';
import type { ListedInvestigationFragment } from '#web/api/generated.ts';
import { copyInvestigation, deleteInvestigation, renameInvestigation } from '#web/actions/changeInvestigation.ts';
import { CalledField } from '#web/parts/CalledField.tsx';
import { useRequest } from '#web/panels/investigations/useRequest.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What a form changes of an investigation. */
export type Change = 'copy' | 'rename' | 'delete';

/** An investigation that was deleted, and the change that did it. */
export type Deleted = { readonly name: string; readonly change: string };

/** Asks for what a change of an investigation needs: a name, and who does it. onDone: what was deleted, null where nothing was. */
export function RowForm({
  row,
  change,
  onDone,
  onCancel,
}: {
  readonly row: ListedInvestigationFragment;
  readonly change: Change;
  readonly onDone: (deleted: Deleted | null) => void;
  readonly onCancel: () => void;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const [name, setName] = useState(change === 'copy' ? t('investigations.copyOf', { name: row.name }).slice(0, 200) : row.name);
  const [by, setBy] = useState(() => desk.preferences.get('decider') ?? '');
  const requestFor = useRequest();
  const work = useMutation({
    mutationFn: async () => {
      const asked = { work: row.id, name: name.trim(), by: by.trim(), base: row.version ?? '' };
      const request = requestFor(asked);
      if (change === 'delete') await deleteInvestigation(desk, { ...asked, request });
      else if (change === 'rename') await renameInvestigation(desk, { ...asked, request });
      else await copyInvestigation(desk, { work: row.id, name: asked.name, by: asked.by, request });
      return request;
    },
    networkMode: 'always',
    onSuccess: (request) => onDone(change === 'delete' ? { name: row.name, change: request } : null),
  });
  const isConflict = work.error instanceof ApiFailure && work.error.code === 'CONFLICT';
  return (
    <form
      className="investigation-form decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (!work.isPending) work.mutate();
      }}
    >
      {change === 'delete' ? <p>{t('investigations.deleteHelp')}</p> : null}
      {change === 'delete' ? null : <CalledField words={t('investigations.name')} value={name} onChange={setName} isFirst />}
      <CalledField words={t('investigations.by')} value={by} onChange={setBy} isFirst={change === 'delete'} />
      {work.isError && isConflict ? <p role="alert">{t('investigations.changedSince')}</p> : null}
      {work.isError && !isConflict ? <Failed failure={work.error} stillWorks onAgain={() => work.mutate()} /> : null}
      <div className="decide-foot">
        <button type="submit" className="button primary" disabled={work.isPending}>
          {t(`investigations.do.${change}`)}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('duplicates.cancel')}
        </button>
      </div>
    </form>
  );
}
