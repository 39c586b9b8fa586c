import { dismiss } from '#web/actions/dialog.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Says how many names of the link that lies on the table the graph does not have, and which, until it is put away or something else is opened. isToRead: where it stays, in a frame of another page. */
export function GoneNote({ isToRead = false }: { readonly isToRead?: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  const gone = useDeskState((state) => state.gone);
  if (!gone) return null;
  const { count, of, ids } = gone;
  const words = of === 1 ? t('link.onlyOneGone') : t('link.allGone', { of });
  return (
    <div className={isToRead ? 'embedded-whole' : 'canvas-note'}>
      <output>{count === of ? words : t('link.gone', { count, of })}</output>
      <details>
        <summary>{t('link.which')}</summary>
        <bdi dir="ltr" className="gone-ids">
          {ids.join(', ')}
        </bdi>
      </details>
      {isToRead ? null : (
        <button type="button" className="link-button" onClick={() => dismiss(desk)}>
          {t('state.dismiss')}
        </button>
      )}
    </div>
  );
}
