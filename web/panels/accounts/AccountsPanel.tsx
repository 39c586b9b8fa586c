import { ArrowUpDown, Info } from 'lucide-react';
import { compareAccounts } from '#web/actions/accounts.ts';
import { useAccounts, type Offered } from '#web/panels/accounts/accountAnswers.ts';
import { AccountSign } from '#web/panels/accounts/AccountSign.tsx';
import { dependenceOf } from '#web/panels/accounts/dependence.ts';
import { accountName } from '#web/panels/accounts/accountName.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { digits } from '#web/i18n/words.ts';
import { BackToQuestions } from '#web/panels/start/BackToQuestions.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { accountSides, comparisons, type AccountSide } from '#web/session/accounts.ts';
import '#web/panels/accounts/Accounts.css';

/** Which two accounts are compared, and in short how they stand to each other. */
export function AccountsPanel() {
  const desk = useDesk();
  const { t } = useWords();
  const { offered, compared, isPending, failure, again } = useAccounts();
  return (
    <aside className="start-panel accounts-panel" aria-label={t('accounts.title')}>
      <div className="question-head">
        <BackToQuestions />
        <h2>{t('accounts.title')}</h2>
        <p className="quiet">{t('accounts.lead')}</p>
      </div>
      {failure ? <Failed failure={failure} onAgain={again} /> : null}
      {isPending ? (
        <div className="account-part">
          <Waiting />
        </div>
      ) : null}
      {!isPending && !failure && compared === null ? <p className="account-part quiet">{t('accounts.none')}</p> : null}
      {compared ? (
        <>
          <div className="account-part">
            {accountSides.map((side) => (
              <Choice key={side} side={side} offered={offered} chosen={compared.accounts[side]} other={compared.accounts[otherOf(side)]} />
            ))}
            <button
              type="button"
              className="button"
              onClick={() => compareAccounts(desk, { a: accountOf(compared.accounts.b), b: accountOf(compared.accounts.a) })}
            >
              <ArrowUpDown aria-hidden /> {t('accounts.swap')}
            </button>
          </div>
          <div className="account-part">
            <h3>{t('accounts.short')}</h3>
            <dl className="account-counts">
              {comparisons.map((comparison) => (
                <div key={comparison}>
                  <dt>{t(`accounts.is.${comparison}`)}</dt>
                  <dd className="digits">{digits(compared.ties.filter((tie) => tie.comparison === comparison).length, t)}</dd>
                </div>
              ))}
            </dl>
          </div>
          <Dependences compared={compared} />
        </>
      ) : null}
    </aside>
  );
}

function Dependences({ compared }: { readonly compared: NonNullable<ReturnType<typeof useAccounts>['compared']> }) {
  const { t, language } = useWords();
  const { accounts, claims } = compared;
  const found = dependenceOf(claims, { a: accounts.a.id, b: accounts.b.id });
  const names = { a: accountName(accounts.a, claims.a, language, t), b: accountName(accounts.b, claims.b, language, t) };
  return (
    <div className="account-note" role="note">
      <Info aria-hidden />
      <p>
        {found.length === 0 ? t('accounts.apart') : found.map((reason) => t(`accounts.dependence.${reason}`, names)).join(' ')}{' '}
        {found.length === 0 ? '' : t('accounts.dependent')}
      </p>
    </div>
  );
}

function Choice({
  side,
  offered,
  chosen,
  other,
}: {
  readonly side: AccountSide;
  readonly offered: readonly Offered[];
  readonly chosen: Offered;
  readonly other: Offered;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const groups = Map.groupBy(offered, ({ of }) => of);
  return (
    <label className="account-choice">
      <span className="quiet with-sign">
        <AccountSign side={side} /> {t(`accounts.account.${side}`)}
      </span>
      <select
        value={offered.indexOf(chosen)}
        onChange={({ target }) => {
          const account = offered[Number(target.value)];
          if (account)
            compareAccounts(desk, { a: accountOf(side === 'a' ? account : other), b: accountOf(side === 'b' ? account : other) });
        }}
      >
        {[...groups].map(([of, some]) => (
          <optgroup key={of} label={t(`accounts.of.${of}`)}>
            {some.map((each) => (
              <option key={each.id} value={offered.indexOf(each)} disabled={each === other}>
                {each.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <span className="quiet">{t('accounts.own', { count: chosen.ties })}</span>
    </label>
  );
}

function otherOf(side: AccountSide): AccountSide {
  return side === 'a' ? 'b' : 'a';
}

function accountOf({ of, id }: Offered): Pick<Offered, 'of' | 'id'> {
  return { of, id };
}
