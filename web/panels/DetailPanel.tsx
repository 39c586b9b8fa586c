import { EntityPanel } from '#web/panels/EntityPanel.tsx';
import { RelationshipPanel } from '#web/panels/RelationshipPanel.tsx';
import { SheetHandle } from '#web/panels/SheetHandle.tsx';
import { detailId } from '#web/panels/StartPlace.tsx';
import { useDeskState } from '#web/panels/deskContext.ts';
import { useWords } from '#web/panels/useWords.ts';
import '#web/panels/DetailPanel.css';

/** The panel over the canvas that reads what is selected: an entity or a tie. Where there is no room beside the canvas it is a sheet from below. */
export function DetailPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const sheet = useDeskState((state) => state.sheet);
  const isTie = useDeskState((state) => state.known.ties.has(id));
  return (
    <section id={detailId} className="detail-panel sheet" data-covers data-sheet={sheet} tabIndex={-1} aria-label={t('detail.label')}>
      <SheetHandle />
      <div className="detail-scroll">{isTie ? <RelationshipPanel key={id} id={id} /> : <EntityPanel key={id} id={id} />}</div>
    </section>
  );
}
