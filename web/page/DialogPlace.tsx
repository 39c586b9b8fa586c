import type { ReactNode } from 'react';
import { closeDialog } from '#web/actions/dialog.ts';
import type { OpenDialog } from '#web/actions/dialogs.ts';
import { lazily } from '#web/parts/lazily.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/parts/Dialog.css';

const OpenedDialog = lazily<{ readonly open: OpenDialog }>(
  'dialogs',
  () => import('#web/page/OpenedDialog.tsx').then((code) => code.OpenedDialog),
  Frame,
);

/** Where the dialog stands that floats over the page, if there is one. The code of the dialogs is fetched with the first. */
export function DialogPlace() {
  const open = useDeskState((state) => state.dialog);
  return open === null ? null : <OpenedDialog open={open} />;
}

/** In place of a dialog while its code is fetched, or could not be. */
function Frame({ children }: { readonly children: ReactNode }) {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <div className="dialog-veil">
      <div className="dialog">
        <div className="dialog-body">
          {children}
          <button type="button" className="link-button" onClick={() => closeDialog(desk)}>
            {t('keys.close')}
          </button>
        </div>
      </div>
    </div>
  );
}
