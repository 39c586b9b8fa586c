import { useWords } from '#web/parts/useWords.ts';
import type { AccountSide } from '#web/session/accounts.ts';

/** The sign of an account: a filled circle for the first, an empty one for the second. */
export function AccountSign({ side }: { readonly side: AccountSide }) {
  const { t } = useWords();
  return (
    <span className="account-sign" data-side={side} aria-hidden>
      {t(`accounts.sign.${side}`)}
    </span>
  );
}
