import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';

const MeasureForm = lazily('measure', () => import('#web/panels/measure/MeasureForm.tsx').then((code) => code.MeasureForm));

/** By what names are to be coloured or sized, in a dialog. */
export function MeasureDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('command.measure')}>
      <MeasureForm />
    </Dialog>
  );
}
