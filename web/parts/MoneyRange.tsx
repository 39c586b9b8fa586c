import type { AmountFragment } from '#web/api/generated.ts';
import { grouped } from '#web/parts/moneyWords.ts';
import { useWords } from '#web/parts/useWords.ts';

/** An amount in words over a bar that is as open as the amount: a fading end where there is no upper bound, a soft mark where it is only about so much. */
export function MoneyRange({ money }: { readonly money: AmountFragment }) {
  const { t } = useWords();
  const { min, max, approximate, currency } = money;
  const shape =
    min === null && max === null
      ? 'none'
      : max === null
        ? 'open'
        : min === null
          ? 'below'
          : min === max
            ? approximate
              ? 'about'
              : 'exact'
            : 'range';
  const unit = currency === null ? '' : ` ${currency}`;
  return (
    <div className="money">
      <p className="amount">
        <bdi>{money.label}</bdi>
      </p>
      {shape === 'none' ? null : (
        <>
          <span className={`money-bar ${shape}`} aria-hidden>
            <span />
          </span>
          <p className="money-ends quiet" aria-hidden>
            <span>0</span>
            {min === null ? null : (
              <bdi className="money-min">
                {approximate ? `${t('money.about')} ` : max === null ? `${t('money.atLeast')} ` : ''}
                <bdi dir="ltr">
                  {grouped(min)}
                  {unit}
                </bdi>
              </bdi>
            )}
            {max === null ? <span>{t('money.noUpper')}</span> : max === min ? <span /> : <bdi dir="ltr">{`${grouped(max)}${unit}`}</bdi>}
          </p>
        </>
      )}
    </div>
  );
}
