import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';

const SelectForm = lazily('selectBy', () => import('#web/views/graph/SelectForm.tsx').then((code) => code.SelectForm));

/** Which of the names that are drawn are to be selected, in a dialog. */
export function SelectDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('choose.title')}>
      <SelectForm />
    </Dialog>
  );
}
