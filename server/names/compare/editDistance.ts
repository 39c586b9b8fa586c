/** What an edit costs, letters as their char codes: of one letter by another, and of one that is only on one side. */
export type EditCosts = {
  readonly replace: (a: number, b: number) => number;
  readonly lose: (letter: number) => number;
  readonly swap: number;
};

let rows = Array.from({ length: 3 }, () => new Float64Array(64));

/**
 * The cheapest way from one word to another by replacing, losing, adding and swapping neighbouring letters (Damerau 1964; optimal string
 * alignment). begun: the first word is only a beginning, and what follows it in the second is free.
 */
export function editDistance(a: string, b: string, costs: EditCosts, begun = false): number {
  let [before, above, row] = clearedRows(b.length + 1);
  for (let j = 1; j <= b.length; j += 1) above[j] = at(above, j - 1) + costs.lose(b.charCodeAt(j - 1));
  let last = -1;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const lost = costs.lose(letter);
    row[0] = at(above, 0) + lost;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = at(above, j - 1) + (letter === other ? 0 : costs.replace(letter, other));
      cost = Math.min(cost, at(above, j) + lost, at(row, j - 1) + costs.lose(other));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && last === other) cost = Math.min(cost, at(before, j - 2) + costs.swap);
      row[j] = cost;
    }
    [before, above, row] = [above, row, before];
    last = letter;
  }
  if (!begun) return at(above, b.length);
  let least = Infinity;
  for (let j = 0; j <= b.length; j += 1) least = Math.min(least, at(above, j));
  return least;
}

/** Three rows of so many places or more, the second of which begins with no cost. */
function clearedRows(length: number): [Float64Array, Float64Array, Float64Array] {
  if ((rows[0]?.length ?? 0) < length) rows = rows.map(() => new Float64Array(2 * length));
  const [before, above, row] = rows;
  if (!before || !above || !row) throw new TypeError('three rows');
  above[0] = 0;
  return [before, above, row];
}

function at(row: Float64Array, index: number): number {
  return row[index] ?? Infinity;
}
