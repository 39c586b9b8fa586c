import { noCurrency } from '#graph-schema/currencies.ts';
import type { AnswerRow, Figure } from '#web/panels/answer/answerRow.ts';
import { addDecimals } from '#web/session/decimal.ts';

/** What the figures in one currency come to: the least and the greatest, null where one of them has no bound; about: one of them is only about so much; contested: of how many somebody denies or doubts it. */
type Sum = {
  readonly currency: string;
  readonly min: string;
  readonly max: string | null;
  readonly about: boolean;
  readonly figures: number;
  readonly contested: number;
};

/** The figures of an answer. unsaid: how many sums are told of without an amount, rows without any sum included; unnamed: amounts without a currency, which nothing adds. */
export type Sums = { readonly sums: readonly Sum[]; readonly unsaid: number; readonly unnamed: number };

/** Each figure once, however many rows tell of it; per currency, never across. */
export function sumsOf(rows: readonly Pick<AnswerRow, 'figures'>[]): Sums {
  const figures = [...new Map(rows.flatMap((row) => row.figures).map((figure) => [figure.id, figure])).values()];
  const given = figures.filter(({ amount: { min, max } }) => min !== null || max !== null);
  const named = Map.groupBy(given, ({ amount }) => amount.currency ?? noCurrency);
  const unnamed = named.get(noCurrency)?.length ?? 0;
  named.delete(noCurrency);
  return {
    sums: [...named].map(([currency, those]) => sumOf(currency, those)),
    unsaid: figures.length - given.length + rows.filter((row) => row.figures.length === 0).length,
    unnamed,
  };
}

function sumOf(currency: string, figures: readonly Figure[]): Sum {
  const amounts = figures.map(({ amount }) => amount);
  const tops = amounts.flatMap(({ max }) => max ?? []);
  return {
    currency,
    min: addDecimals(amounts.map(({ min }) => min ?? '0')),
    max: tops.length === amounts.length ? addDecimals(tops) : null,
    about: amounts.some(({ approximate }) => approximate),
    figures: figures.length,
    contested: figures.filter(({ contested }) => contested).length,
  };
}
