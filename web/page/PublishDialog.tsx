import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';

const PublishForm = lazily('publish', () => import('#web/panels/export/PublishForm.tsx').then((code) => code.PublishForm));

/** Makes a file of what is on the canvas that may be given to everybody. */
export function PublishDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('publish.title')} wide>
      <PublishForm />
    </Dialog>
  );
}
