import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';
import type { Former } from '#web/panels/former/formerAnswers.ts';

const FormerList = lazily('former', () => import('#web/panels/former/FormerList.tsx').then((code) => code.FormerList));

/** Ties that newer editions no longer say, with the claims that once spoke of them. */
export function FormerDialog(former: Former) {
  const { t } = useWords();
  return (
    <Dialog title={t('former.title')} wide>
      <FormerList {...former} />
    </Dialog>
  );
}
