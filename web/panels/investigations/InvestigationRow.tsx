import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListedInvestigationFragment } from '#web/api/generated.ts';
import { copyShortLink } from '#web/actions/copyShortLink.ts';
import { mergeSaved } from '#web/actions/investigationFile.ts';
import { MergedNote } from '#web/panels/investigations/MergedNote.tsx';
import { RowForm, type Change, type Deleted } from '#web/panels/investigations/RowForm.tsx';
import { VersionList } from '#web/panels/investigations/VersionList.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { instantWords } from '#web/parts/instantWords.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

const changes = ['copy', 'rename', 'delete'] as const satisfies readonly Change[];

/** One investigation: its name, which opens it, what it holds, who saved it when, and what can be done with it. */
export function InvestigationRow({
  row,
  isOpen,
  isUnsaved,
  canMerge,
  onOpen,
  onChanged,
  onDeleted,
}: {
  readonly row: ListedInvestigationFragment;
  readonly isOpen: boolean;
  readonly isUnsaved: boolean;
  readonly canMerge: boolean;
  readonly onOpen: (version: string | null) => void;
  readonly onChanged: () => void;
  readonly onDeleted: (deleted: Deleted) => void;
}) {
  const desk = useDesk();
  const { t, locale } = useWords();
  const [shown, setShown] = useState<Change | 'versions' | 'leave' | null>(null);
  const merge = useMutation({ mutationFn: () => mergeSaved(desk, row.id), networkMode: 'always' });
  const [version, setVersion] = useState<string | null>(null);

  function ask(of: string | null): void {
    setVersion(of);
    if (isUnsaved) setShown('leave');
    else onOpen(of);
  }

  return (
    <li className="investigation" aria-current={isOpen ? 'true' : undefined}>
      <p className="investigation-name">
        <button type="button" className="link-button" onClick={() => ask(null)}>
          <Named text={row.name} />
        </button>
        {isOpen ? <span className="quiet"> {t('investigations.openNow')}</span> : null}
      </p>
      <p className="quiet">
        {t('investigations.names', { count: row.nameCount })} · {t('investigations.notes', { count: row.noteCount })} ·{' '}
        {t('investigations.savedBy', { by: `\u2068${row.by}\u2069`, at: instantWords(row.at, locale) })}
      </p>
      {shown === 'leave' ? (
        <div className="investigation-form" role="alert">
          <p>{t('investigations.unsavedStays')}</p>
          <div className="decide-foot">
            <button type="button" className="button primary" onClick={() => onOpen(version)}>
              {t('investigations.openAnyway')}
            </button>
            <button type="button" className="button" onClick={() => setShown(null)}>
              {t('duplicates.cancel')}
            </button>
          </div>
        </div>
      ) : null}
      <div className="investigation-ways">
        <Way words={t('investigations.shortLink')} name={row.name} onPress={() => void copyShortLink(desk, row.id)} />
        <Way
          words={t('investigations.versions')}
          name={row.name}
          expanded={shown === 'versions'}
          onPress={() => setShown(shown === 'versions' ? null : 'versions')}
        />
        {canMerge ? (
          <Way words={t('investigations.way.merge')} name={row.name} onPress={() => (merge.isPending ? undefined : merge.mutate())} />
        ) : null}
        {changes.map((change) => (
          <Way
            key={change}
            words={t(`investigations.way.${change}`)}
            name={row.name}
            expanded={shown === change}
            onPress={() => setShown(shown === change ? null : change)}
          />
        ))}
      </div>
      {merge.isError ? <Failed failure={merge.error} stillWorks onAgain={() => merge.mutate()} /> : null}
      {merge.data ? <MergedNote came={merge.data} /> : null}
      {merge.isSuccess && !merge.data ? <p role="alert">{t('investigations.merged.failed')}</p> : null}
      {shown === 'versions' ? <VersionList work={row.id} onOpen={ask} /> : null}
      {shown === 'copy' || shown === 'rename' || shown === 'delete' ? (
        <RowForm
          key={shown}
          row={row}
          change={shown}
          onDone={(deleted) => {
            setShown(null);
            if (deleted === null) onChanged();
            else onDeleted(deleted);
          }}
          onCancel={() => setShown(null)}
        />
      ) : null}
    </li>
  );
}

function Way({
  words,
  name,
  expanded,
  onPress,
}: {
  readonly words: string;
  readonly name: string;
  readonly expanded?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className="link-button" aria-expanded={expanded} onClick={onPress}>
      {words}
      <span className="visually-hidden">
        {' '}
        <Named text={name} />
      </span>
    </button>
  );
}
