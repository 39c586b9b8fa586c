import { FolderOpen } from 'lucide-react';
import { savedOf } from '#web/actions/investigation.ts';
import { listInvestigations } from '#web/commands/page.ts';
import { useIsUnsaved } from '#web/panels/investigations/useIsUnsaved.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/investigations/Investigations.css';

/** Says which investigation lies on the table and whether it holds anything that is not saved, and lists those that are. */
export function InvestigationButton() {
  const desk = useDesk();
  const { t } = useWords();
  const saved = useDeskState(savedOf);
  const isUnsaved = useIsUnsaved();
  const name = saved && `\u2068${saved.name}\u2069`;
  const words = name === null ? t('investigations.title') : t(isUnsaved ? 'investigations.unsaved' : 'investigations.isSaved', { name });
  return (
    <button
      type="button"
      className={saved ? 'investigation-button named' : 'investigation-button'}
      aria-label={words}
      title={words}
      onClick={() => listInvestigations.perform(desk)}
    >
      <FolderOpen aria-hidden />
      {saved ? (
        <span className="investigation-called">
          <Named text={saved.name} />
        </span>
      ) : null}
      {isUnsaved ? <span className="investigation-dot" aria-hidden /> : null}
    </button>
  );
}
