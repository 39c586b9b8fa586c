import { Link, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { copyLink } from '#web/actions/copyLink.ts';
import { select } from '#web/actions/select.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

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
