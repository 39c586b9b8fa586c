import { commands } from '#web/commands/commands.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { KeyCaps } from '#web/parts/KeyCaps.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The keys of the page. */
export function KeysDialog() {
  const { t } = useWords();
  const state = useDeskState((now) => now);
  return (
    <Dialog title={t('keys.title')}>
      <dl className="keys">
        {commands.map(({ words, keys }) =>
          keys ? (
            <div key={words(state)}>
              <dt>{t(words(state))}</dt>
              <dd dir="ltr">
                <KeyCaps keys={keys} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </Dialog>
  );
}
