import { X } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Dialog as Box } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { closeDialog } from '#web/actions/dialog.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/parts/Dialog.css';

/** What floats over the page until it is closed. It keeps the focus, which goes to the dialog unless something in it asks for it, and gives it back; Escape closes it also where what had the focus is gone. */
export function Dialog({
  title,
  aside,
  wide = false,
  children,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  const desk = useDesk();
  const { t } = useWords();
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && document.activeElement === document.body) closeDialog(desk);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [desk]);
  return (
    <ModalOverlay isOpen className="dialog-veil" onOpenChange={() => closeDialog(desk)}>
      <Modal className={wide ? 'dialog wide' : 'dialog'}>
        <Box>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            {aside}
            <IconButton words={t('keys.close')} onPress={() => closeDialog(desk)}>
              <X aria-hidden />
            </IconButton>
          </header>
          {children}
        </Box>
      </Modal>
    </ModalOverlay>
  );
}
