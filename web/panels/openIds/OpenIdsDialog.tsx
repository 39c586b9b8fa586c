import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';

const OpenIdsBody = lazily('openIds', () => import('#web/panels/openIds/OpenIdsBody.tsx').then((code) => code.OpenIdsBody));

/** Asks for ids whose names are to be put on the table, in a dialog. */
export function OpenIdsDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('table.openIds')}>
      <OpenIdsBody />
    </Dialog>
  );
}
