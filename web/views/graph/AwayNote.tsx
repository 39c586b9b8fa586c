import { fit } from '#web/actions/camera.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Says which way the picture lies when nothing of it is seen, and leads back to it. */
export function AwayNote() {
  const desk = useDesk();
  const { t } = useWords();
  const away = useDeskState((state) => state.away);
  if (away === null) return null;
  return (
    <div className="canvas-note away-note">
      <output>{t(`canvas.away.${away}`)}</output>
      <button type="button" className="link-button" onClick={() => fit(desk)}>
        {t('command.showEverything')}
      </button>
    </div>
  );
}
