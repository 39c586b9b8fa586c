import { ScanEye } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { EntityPanel } from '#web/panels/detail/EntityPanel.tsx';
import { detailId } from '#web/actions/detailId.ts';
import { HiddenNote } from '#web/panels/detail/HiddenNote.tsx';
import { RelationshipPanel } from '#web/panels/detail/RelationshipPanel.tsx';
import { SheetHandle } from '#web/parts/SheetHandle.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { everyone, samePerspective } from '#web/session/perspective.ts';
import '#web/panels/detail/DetailPanel.css';

/** The panel over the canvas that reads what is selected: an entity or a tie. Where there is no room beside the canvas it is a sheet from below. It opens with the picture; what is in it is worked out after that, so that the selection is seen at once. */
export function DetailPanel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const sheet = useDeskState((state) => state.sheet);
  const read = useDeferredValue<string | null>(id, null);
  return (
    <section id={detailId} className="detail-panel sheet" data-covers data-sheet={sheet} tabIndex={-1} aria-label={t('detail.label')}>
      <SheetHandle />
      {read === null ? null : <Details id={read} />}
    </section>
  );
}

/** All that is read of an entity or a tie. */
const Details = memo(function Details({ id }: { readonly id: string }) {
  const { t } = useWords();
  const isTie = useDeskState((state) => state.known.ties.has(id));
  const isName = useDeskState(({ known, history }) => known.entities.has(id) || history.present.table.has(id));
  const isEveryone = useDeskState(({ history }) => samePerspective(history.present.perspective, everyone));
  return (
    <>
      <HiddenNote id={id} />
      {isEveryone ? null : (
        <p className="hidden-note">
          <ScanEye aria-hidden /> <span>{t('detail.ofEveryone')}</span>
        </p>
      )}
      <div className="detail-scroll">
        {isTie || !isName ? (
          <RelationshipPanel key={id} id={id} otherwise={isTie ? null : <EntityPanel id={id} />} />
        ) : (
          <EntityPanel key={id} id={id} />
        )}
      </div>
    </>
  );
});
