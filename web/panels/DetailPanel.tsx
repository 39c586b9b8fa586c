import { EntityPanel } from '#web/panels/EntityPanel.tsx';
import { RelationshipPanel } from '#web/panels/RelationshipPanel.tsx';
import { useDeskState } from '#web/panels/deskContext.ts';
import { useWords } from '#web/panels/useWords.ts';
import '#web/panels/DetailPanel.css';

/** The panel over the canvas that reads what is selected: an entity or a tie. */
export function DetailPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const isTie = useDeskState((state) => state.known.ties.has(id));
  return (
    <section className="detail-panel" aria-label={t('detail.label')}>
      {isTie ? <RelationshipPanel key={id} id={id} /> : <EntityPanel key={id} id={id} />}
    </section>
  );
}
