import { setSignKeys } from '#web/actions/setSignKeys.ts';
import { isOfOneSign } from '#web/commands/command.ts';
import { commands } from '#web/commands/commands.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { KeyCaps } from '#web/parts/KeyCaps.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The keys of the page, and whether those of one letter or sign do something. */
export function KeysDialog() {
  const { t } = useWords();
  const desk = useDesk();
  const state = useDeskState((now) => now);
  return (
    <Dialog title={t('keys.title')}>
      <label className="keys-switch">
        <input type="checkbox" checked={state.signKeys} onChange={({ target }) => setSignKeys(desk, target.checked)} />
        <span>
          {t('keys.signs')} <span className="quiet">{t('keys.signsHelp')}</span>
        </span>
      </label>
      <dl className="keys">
        {commands.map(({ words, keys }) =>
          keys ? (
            <div key={words(state)} className={state.signKeys || !isOfOneSign(keys) ? undefined : 'is-off'}>
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
