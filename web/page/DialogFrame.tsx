import type { ReactNode } from 'react';
import { Dialog } from '#web/parts/Dialog.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** A dialog whose code is being fetched: what there is to say of that, and the way to close it. */
export function DialogFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <Dialog title={t('state.loading')}>
      <div className="dialog-body">{children}</div>
    </Dialog>
  );
}
