import { openDialog } from '#web/actions/dialog.ts';
import { openInvestigation, savedOf } from '#web/actions/investigation.ts';
import { putAwayOvertaken } from '#web/actions/overtaken.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Says that others saved, or deleted, the investigation that lies on the table, with a way to look at theirs and a way to keep this one as a copy. */
export function OvertakenNote() {
  const desk = useDesk();
  const { t } = useWords();
  const saved = useDeskState(savedOf);
  const overtaken = useDeskState((state) => state.overtaken);
  if (!saved || overtaken?.work !== saved.id || overtaken.change === saved.version) return null;
  const { work, by, isDeleted } = overtaken;
  const facts = { name: `\u2068${saved.name}\u2069`, by: `\u2068${by}\u2069` };
  return (
    <div className="canvas-note overtaken">
      <output>{t(isDeleted ? 'investigations.overtaken.deleted' : 'investigations.overtaken.saved', facts)}</output>
      {isDeleted ? null : (
        <button type="button" className="link-button" onClick={() => void openInvestigation(desk, work)}>
          {t('investigations.overtaken.look')}
        </button>
      )}
      <button type="button" className="link-button" onClick={() => openDialog(desk, { is: 'save', about: { failure: null } })}>
        {t('investigations.saveCopy')}
      </button>
      <button type="button" className="link-button" onClick={() => putAwayOvertaken(desk)}>
        {t('state.dismiss')}
      </button>
    </div>
  );
}
