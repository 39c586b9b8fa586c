import { ChevronUp } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Reason } from '#web/page/ledgerReasons.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The reasons of the ledger, in its line or, folded, behind a button that counts them and opens them above it. */
export function LedgerReasons({ reasons, folded }: { readonly reasons: readonly Reason[]; readonly folded: boolean }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const drawer = useId();
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
      event.preventDefault();
      event.stopPropagation();
    }
    const here = place.current;
    here?.addEventListener('keydown', onKeyDown);
    return () => here?.removeEventListener('keydown', onKeyDown);
  }, [open]);

  if (!folded) return <Rows reasons={reasons} />;
  return (
    <li ref={place} className="ledger-fold">
      <button
        ref={button}
        type="button"
        className="with-sign ledger-open"
        aria-expanded={open}
        aria-controls={drawer}
        onClick={() => setOpen(!open)}
      >
        {t('ledger.reasons', { count: reasons.length })} <span className="opens">{t(open ? 'ledger.close' : 'ledger.open')}</span>{' '}
        <ChevronUp aria-hidden className={open ? 'turned' : ''} />
      </button>
      <ul id={drawer} className="ledger-drawer" hidden={!open} aria-label={t('ledger.drawer')}>
        <Rows reasons={reasons} />
      </ul>
    </li>
  );
}

function Rows({ reasons }: { readonly reasons: readonly Reason[] }) {
  return reasons.map(({ id, Icon, words, way }) => (
    <li key={id}>
      {Icon ? <Icon aria-hidden /> : null}
      <span>{words}</span>
      {way ? (
        <button type="button" className="link-button" onClick={way.act}>
          {way.words}
        </button>
      ) : null}
    </li>
  ));
}
