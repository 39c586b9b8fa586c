import { otherEnd } from '#web/session/company.ts';
import { addDecimals } from '#web/session/decimal.ts';
import { setsAt, type Measure, type Measured } from '#web/session/measures/measure.ts';

/** The sum in one currency of the least figures of the money that ties of a name lead to, each flow once; of money, its own. A flow without a least figure adds nothing. */
export const money: Measure = {
  needs: 'AMOUNTS',
  most: Infinity,
  run(measured) {
    const { flows, names } = measured;
    const sums = [...setsAt(measured, (tie, end) => (flows.has(end) ? [] : [otherEnd(tie, end)]))].map(
      ([id, others]) => [id, [...others]] as const,
    );
    const own = names.filter((id) => flows.has(id)).map((id) => [id, [id]] as const);
    return new Map(
      [...sums, ...own].flatMap(([id, of]): [string, number][] => {
        const sum = Number(addDecimals(of.flatMap((each) => leastOf(measured, each))));
        return sum > 0 ? [[id, sum]] : [];
      }),
    );
  },
};

/** The currency that most flows with a figure are in, the first by its code of those that as many are in; null where there are none. */
export function usualCurrency(flows: Measured['flows']): string | null {
  const named = [...flows.values()].flatMap(({ currency, min }) => (currency === null || min === null ? [] : [currency]));
  const counts = Map.groupBy(named.toSorted(), (currency) => currency);
  let [usual, most]: [string | null, number] = [null, 0];
  for (const [currency, { length }] of counts) if (length > most) [usual, most] = [currency, length];
  return usual;
}

function leastOf({ flows, currency }: Measured, id: string): readonly string[] {
  const flow = flows.get(id);
  return flow && flow.currency === currency && flow.min !== null ? [flow.min] : [];
}
