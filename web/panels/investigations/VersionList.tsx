import { useVersions } from '#web/panels/investigations/investigationAnswers.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { instantWords } from '#web/parts/instantWords.ts';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** What became of an investigation, latest first, each version with a way to open it. */
export function VersionList({ work, onOpen }: { readonly work: string; readonly onOpen: (version: string) => void }) {
  const { t, locale } = useWords();
  const { data, isPending, isError, error, refetch } = useVersions(work);
  return (
    <div className="investigation-form">
      {isPending ? <Waiting /> : null}
      {isError ? <Failed failure={error} onAgain={() => void refetch()} /> : null}
      <ol className="investigation-versions">
        {data?.nodes.map(({ id, by, at, investigation }) => {
          const when = t('investigations.savedBy', { by: `\u2068${by}\u2069`, at: instantWords(at, locale) });
          return (
            <li key={id}>
              {investigation ? (
                <>
                  <button type="button" className="link-button" onClick={() => onOpen(id)}>
                    {when}
                  </button>{' '}
                  <span className="quiet">
                    {t('investigations.names', { count: investigation.nameCount })} ·{' '}
                    {t('investigations.notes', { count: investigation.noteCount })}
                  </span>
                </>
              ) : (
                <span className="quiet">{t('investigations.deletedBy', { by: `\u2068${by}\u2069`, at: instantWords(at, locale) })}</span>
              )}
            </li>
          );
        })}
      </ol>
      {data && data.nodes.length < data.totalCount ? (
        <p className="quiet">{t('investigations.shown', { shown: data.nodes.length, total: data.totalCount })}</p>
      ) : null}
    </div>
  );
}
