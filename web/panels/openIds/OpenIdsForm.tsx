import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { mostAtOnce } from '#web/actions/openDossier.ts';
import { openIds } from '#web/actions/openIds.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { DialogFoot } from '#web/parts/DialogFoot.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { pastedIds } from '#web/session/pastedIds.ts';
import '#web/panels/openIds/OpenIdsDialog.css';

/** Puts the names of pasted ids on the table, and says of each that names nothing that it does. Its button is not disabled meanwhile, so that it keeps the focus. */
export function OpenIdsForm() {
  const desk = useDesk();
  const { t } = useWords();
  const [text, setText] = useState('');
  const opening = useMutation({
    networkMode: 'always',
    async mutationFn(pasted: string) {
      const { ids, others, beyond } = pastedIds(pasted, mostAtOnce);
      const opened = await openIds(desk, ids);
      return { ...opened, unknown: [...opened.unknown, ...others], beyond };
    },
  });

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!opening.isPending) opening.mutate(text);
  }

  return (
    <Dialog title={t('table.openIds')}>
      <form className="dialog-body open-ids" onSubmit={onSubmit}>
        <label>
          <span>{t('table.idsHelp', { most: mostAtOnce })}</span>
          <textarea dir="ltr" rows={6} spellCheck={false} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </label>
        {opening.isPending ? <Waiting /> : null}
        {opening.isError ? <Failed failure={opening.error} onAgain={() => opening.mutate(text)} /> : null}
        <output className="opened-ids">{opening.isSuccess ? <Opened {...opening.data} /> : null}</output>
        <DialogFoot words={t('table.open')} busy={text.trim() === ''} />
      </form>
    </Dialog>
  );
}

function Opened({
  added,
  there,
  unknown,
  beyond,
}: {
  readonly added: number;
  readonly there: number;
  readonly unknown: readonly string[];
  readonly beyond: number;
}) {
  const { t } = useWords();
  return (
    <>
      <span>{t('table.opened', { count: added })}</span>
      {there > 0 ? <span>{t('table.openedThere', { number: there })}</span> : null}
      {beyond > 0 ? <span>{t('table.beyond', { number: beyond })}</span> : null}
      {unknown.length > 0 ? (
        <>
          <span>{t('table.unknownIds', { number: unknown.length })}</span>
          <bdi dir="ltr" className="unknown-ids">
            {unknown.join(', ')}
          </bdi>
        </>
      ) : null}
    </>
  );
}
