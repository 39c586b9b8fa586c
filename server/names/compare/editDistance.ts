/** What an edit costs: of one letter by another, and of one that is only on one side. */
export type EditCosts = { replace: (a: string, b: string) => number; lose: (letter: string) => number; readonly swap: number };

/**
 * The cheapest way from one word to another by replacing, losing, adding and swapping neighbouring letters (Damerau 1964; optimal string
 * alignment). begun: the first word is only a beginning, and what follows it in the second is free.
 */
export function editDistance(a: string, b: string, costs: EditCosts, begun = false): number {
  let before: readonly number[] = [];
  let above: number[] = [0];
  for (let j = 1; j <= b.length; j += 1) above.push((above[j - 1] ?? 0) + costs.lose(b[j - 1] ?? ''));
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a[i - 1] ?? '';
    const row = [(above[0] ?? 0) + costs.lose(letter)];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b[j - 1] ?? '';
      let cost = Math.min(
        (above[j - 1] ?? Infinity) + (letter === other ? 0 : costs.replace(letter, other)),
        (above[j] ?? Infinity) + costs.lose(letter),
        (row[j - 1] ?? Infinity) + costs.lose(other),
      );
      if (i > 1 && j > 1 && letter === b[j - 2] && a[i - 2] === other) cost = Math.min(cost, (before[j - 2] ?? Infinity) + costs.swap);
      row.push(cost);
    }
    [before, above] = [above, row];
  }
  return begun ? Math.min(...above) : (above[b.length] ?? Infinity);
}
