import { openView } from '#web/actions/view.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { viewIds, viewOf } from '#web/session/session.ts';
import { isOfTable, views, viewShown } from '#web/views/views.ts';
import '#web/page/ViewSwitch.css';

/** The views that the table can be looked at in, and which one it is; and the one of its own that an open entrance has. What is selected stays selected in all. */
export function ViewSwitch() {
  const desk = useDesk();
  const { t } = useWords();
  const { view, entrance } = useDeskState((state) => state.history.present);
  const now = viewShown({ view, entrance });
  const offered = viewIds.filter((id) => isOfTable(id) || id === viewOf(entrance));
  return (
    <fieldset className="view-switch segments" aria-label={t('table.views')}>
      {offered.map((id) => {
        const { Sign } = views[id];
        return (
          <button key={id} type="button" aria-pressed={id === now} onClick={() => openView(desk, id)}>
            <Sign aria-hidden /> {t(`table.view.${id}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
