import { amountWords, grouped } from '#graph-schema/amountWords.ts';
import { digits, inFigures } from '#web/i18n/words.ts';
import { noCurrency } from '#graph-schema/currencies.ts';
import type { AmountFragment } from '#web/api/generated.ts';
import { shapeOf } from '#web/parts/amountShape.ts';
import { useWords } from '#web/parts/useWords.ts';

/** An amount in words over a bar that is as open as the amount: a fading end where there is no upper bound, a soft mark where it is only about so much. */
export function MoneyRange({ money }: { readonly money: AmountFragment }) {
  const { t, language } = useWords();
  const { min, max, approximate, currency } = money;
  const shape = shapeOf(money);
  const words = (decimal: string) =>
    inFigures(currency === null || currency === noCurrency ? grouped(decimal) : amountWords(decimal, currency, language), t);
  return (
    <div className="money">
      <p className="amount">
        <bdi>{inFigures(money.label, t)}</bdi>
      </p>
      {shape === 'none' ? null : (
        <>
          <span className={`money-bar ${shape}`} aria-hidden>
            <span />
          </span>
          <p className="money-ends quiet" aria-hidden>
            <span>{digits(0, t)}</span>
            {min === null ? null : <bdi className="money-min">{minWords(min)}</bdi>}
            {max === null ? <span>{t('money.noUpper')}</span> : null}
            {max !== null && max === min ? <span /> : null}
            {max !== null && max !== min ? <bdi>{words(max)}</bdi> : null}
          </p>
        </>
      )}
    </div>
  );

  function minWords(least: string): string {
    if (approximate) return t('money.near', { amount: words(least) });
    return max === null ? t('money.least', { amount: words(least) }) : words(least);
  }
}
