import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { closeDialog } from '#web/actions/dialog.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/parts/Dialog.css';

/** What floats over the page until it is closed; the browser keeps the focus in it. It is open before the effects of what is in it run, so that these can move the focus. */
export function Dialog({
  title,
  aside,
  children,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={element} className="dialog" aria-labelledby="dialog-title" onClose={() => closeDialog(desk)}>
      <header className="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        {aside}
        <IconButton words={t('keys.close')} onPress={() => closeDialog(desk)}>
          <X aria-hidden />
        </IconButton>
      </header>
      {children}
    </dialog>
  );
}
