import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Verdict } from '#graph-schema/generated/ontology.ts';
import { decide, lastDecider } from '#web/actions/decide.ts';
import type { Pair } from '#web/actions/pair.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { DialogFoot } from '#web/parts/DialogFoot.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { PairNames } from '#web/panels/duplicates/PairNames.tsx';
import { CalledField } from '#web/parts/CalledField.tsx';
import type { Labels } from '#web/session/labels.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/duplicates/DecideDialog.css';

/** Says what a decision does and asks who makes it, before it is recorded. */
export function DecideDialog({
  pair,
  verdict,
  printed,
}: {
  readonly pair: Pair;
  readonly verdict: Verdict;
  readonly printed: Labels | null;
}) {
  const desk = useDesk();
  const { t, language } = useWords();
  const [by, setBy] = useState(() => lastDecider(desk));
  const [note, setNote] = useState('');
  const does = useId();
  const record = useMutation({
    mutationFn: () => decide(desk, { pair, verdict, by: by.trim(), note }),
    networkMode: 'always',
  });
  function printedWords(): string {
    return printed ? t('duplicates.printed', { name: `\u2068${printed[language]}\u2069` }) : t('duplicates.printedByTies');
  }

  return (
    <Dialog title={t(`duplicates.verdict.${verdict}`)}>
      <form
        className="decide"
        aria-describedby={does}
        onSubmit={(event) => {
          event.preventDefault();
          if (!record.isPending) record.mutate();
        }}
      >
        <PairNames pair={pair} />
        <p id={does}>
          {t(`duplicates.does.${verdict}`)}
          {verdict === 'SAME' ? ` ${printedWords()}` : ''}
        </p>
        <CalledField isFirst words={t('duplicates.by')} value={by} onChange={setBy} />
        <label>
          {t('duplicates.note')}
          <input maxLength={2000} dir="auto" value={note} onChange={({ target }) => setNote(target.value)} />
        </label>
        {record.isError ? <Failed failure={record.error} onAgain={() => record.mutate()} /> : null}
        <DialogFoot words={t('duplicates.record')} busy={record.isPending} />
      </form>
    </Dialog>
  );
}
