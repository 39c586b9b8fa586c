import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'lucide-react';
import { copyLink } from '#web/actions/copyLink.ts';
import { select } from '#web/actions/select.ts';
import { EntityPanel } from '#web/panels/EntityPanel.tsx';
import { IconButton } from '#web/panels/IconButton.tsx';
import { RelationshipPanel } from '#web/panels/RelationshipPanel.tsx';
import { useDesk, useDeskState } from '#web/panels/deskContext.ts';
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

/** The head of the panel: what sort of thing is read, its tools, and the way out. */
export function DetailHead({
  sort,
  tools,
  children,
}: {
  readonly sort: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <header className="detail-head">
      <div className="detail-tools">
        <p className="eyebrow">{sort}</p>
        {tools}
        <IconButton words={t('detail.copyLink')} onPress={() => void copyLink(desk)}>
          <Link aria-hidden />
        </IconButton>
        <IconButton words={t('detail.close')} onPress={() => select(desk, null)}>
          <X aria-hidden />
        </IconButton>
      </div>
      {children}
    </header>
  );
}
