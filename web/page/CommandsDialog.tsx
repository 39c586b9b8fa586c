import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';

const CommandList = lazily('commands', () => import('#web/page/CommandList.tsx').then((code) => code.CommandList));

/** All that can be done now, to be found by its words. */
export function CommandsDialog() {
  const { t } = useWords();
  return (
    <Dialog title={t('command.listCommands')}>
      <CommandList />
    </Dialog>
  );
}
