import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';

const PrintSheet = lazily('print', () => import('#web/page/print/PrintSheet.tsx').then((code) => code.PrintSheet));

/** The view that is shown as it is printed. */
export function PrintDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('print.title')} wide>
      <PrintSheet />
    </Dialog>
  );
}
