import { EyeOff, Network, Shrink, Waypoints } from 'lucide-react';
import { collapse } from '#web/actions/collapse.ts';
import { askToExpand } from '#web/actions/expand.ts';
import { askRoutesTo } from '#web/actions/routes.ts';
import { remove } from '#web/actions/remove.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What can be done with an entity of the canvas: draw its neighbors, ask for routes to it, take its neighbors off, or take it off. */
export function EntityFoot({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <footer className="detail-foot">
      <button type="button" className="button primary" onClick={() => askToExpand(desk, id)}>
        <Network aria-hidden /> {t('entity.expand')}
      </button>
      <button type="button" className="button" onClick={() => askRoutesTo(desk, id)}>
        <Waypoints aria-hidden /> {t('entity.routes')}
      </button>
      <button type="button" className="button" onClick={() => collapse(desk, id)}>
        <Shrink aria-hidden /> {t('entity.collapse')}
      </button>
      <button type="button" className="button" onClick={() => remove(desk, [id])}>
        <EyeOff aria-hidden /> {t('entity.hide')}
      </button>
    </footer>
  );
}
