import { EyeOff } from 'lucide-react';
import { unfilter } from '#web/actions/filter.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { tiesOnTable } from '#web/session/drawn.ts';

/** Says that what is read is on the table and the legend hides it, with a way to show it. */
export function HiddenNote({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t } = useWords();
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const { entities, ties } = useDrawn();
  const placed = session.table.has(id) || tiesOnTable(session, known).some((tie) => tie.id === id);
  if (!placed || [...entities, ...ties].some((each) => each.id === id)) return null;
  return (
    <p className="hidden-note">
      <EyeOff aria-hidden /> <span>{t('detail.hidden')}</span>
      <button type="button" className="link-button" onClick={() => unfilter(desk)}>
        {t('legend.showAll')}
      </button>
    </p>
  );
}
