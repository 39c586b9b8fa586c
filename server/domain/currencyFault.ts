import { currenciesAsOf, noCurrency, testCurrency } from '#graph-schema/currencies.ts';
import { fault, type Fault } from '#server/domain/words/fault.ts';

/** What is wrong with a code that no amount can be in. */
export function currencyFault(code: string): Fault {
  return code === testCurrency
    ? fault('currencyOfTests', { code, none: noCurrency })
    : fault('unknownCurrency', { code, asOf: currenciesAsOf, none: noCurrency });
}
