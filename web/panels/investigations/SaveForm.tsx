import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFailure } from '#web/api/failure.ts';
import type { Saving } from '#web/actions/investigation.ts';
import { CalledField } from '#web/parts/CalledField.tsx';
import { useRequest } from '#web/panels/investigations/useRequest.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Asks what an investigation is called and who saves it. called: as it is called now, null where it is new; proposed: what it would be called then; content: what would be saved. */
export function SaveForm({
  failure,
  called,
  proposed,
  content,
  save: saveIt,
}: {
  readonly failure: ApiFailure | null;
  readonly called: string | null;
  readonly proposed: string;
  readonly content: string;
  readonly save: (saving: Saving) => Promise<void>;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const [name, setName] = useState(called ?? proposed);
  const [by, setBy] = useState(() => desk.preferences.get('decider') ?? '');
  const requestFor = useRequest();
  const save = useMutation({
    mutationFn(isNew: boolean) {
      const asked = { name: name.trim(), by: by.trim(), isNew };
      return saveIt({ ...asked, request: requestFor(asked, content) });
    },
    networkMode: 'always',
  });
  const trouble = save.isIdle ? failure : save.error;
  const isConflict = trouble instanceof ApiFailure && trouble.code === 'CONFLICT';

  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate(called === null);
      }}
    >
      <p>{t('investigations.what')}</p>
      <CalledField words={t('investigations.name')} value={name} onChange={setName} isFirst />
      <CalledField words={t('investigations.by')} value={by} onChange={setBy} />
      {trouble && isConflict ? (
        <div className="state-card" role="alert">
          <h2>{t('investigations.conflict')}</h2>
          <p>{t('investigations.conflictHelp')}</p>
        </div>
      ) : null}
      {trouble && !isConflict ? (
        <Failed failure={trouble} stillWorks onAgain={() => save.mutate(save.variables ?? called === null)} />
      ) : null}
      <div className="decide-foot">
        <button type="submit" className="button primary" disabled={save.isPending}>
          {t('investigations.save')}
        </button>
        {called === null ? null : (
          <button
            type="button"
            className="button"
            disabled={save.isPending || name.trim() === '' || by.trim() === ''}
            onClick={() => save.mutate(true)}
          >
            {t('investigations.saveCopy')}
          </button>
        )}
      </div>
    </form>
  );
}
