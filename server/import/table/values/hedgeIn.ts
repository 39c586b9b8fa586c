/** How an amount is hedged: only about what is written, that or more, or that or less. */
export type Hedge = 'about' | 'least' | 'most';

const before: readonly (readonly [Hedge, RegExp])[] = [
  [
    'about',
    /^(?:[~≈∼]|(?:circa|ca\.?|approximately|approx\.?|about|around|roughly|etwa|ungefähr|rund|environ|env\.|حوالي|حوالى|نحو|قرابة|زهاء|تقريبا)(?=[\s\d٠-٩]))\s*/iu,
  ],
  [
    'least',
    /^(?:>=|=>|[>≥]|(?:more than|at least|over|above|mehr als|mindestens|über|plus de|au moins|ما لا يقل عن|لا يقل عن|ما يزيد (?:على|عن)|[أا]كثر من)(?=[\s\d٠-٩]))\s*/iu,
  ],
  [
    'most',
    /^(?:<=|=<|[<≤]|(?:less than|at most|up to|under|below|weniger als|höchstens|bis zu|moins de|au plus|jusqu[’']à|ما لا يزيد (?:على|عن)|لا يزيد (?:على|عن)|[أا]قل من)(?=[\s\d٠-٩]))\s*/iu,
  ],
];
const behind: readonly (readonly [Hedge, RegExp])[] = [
  ['about', /\s+(?:approximately|approx\.?|circa|ca\.|تقريبا)$/iu],
  ['least', /(?:(?<=\d)\+|\s+(?:or more|على الأقل))$/iu],
  ['most', /\s+(?:or less|على الأكثر)$/iu],
];

const plain = /^[\d.,٫٬ ]*$/u;

/** What hedges an amount that a cell writes, by the words or the sign before or behind it, and the cell without that; null of one that nothing hedges. One with several is left as it is. */
export function hedgeIn(cell: string): { readonly is: Hedge | null; readonly rest: string } {
  if (plain.test(cell)) return { is: null, rest: cell };
  const bare = cell.replaceAll('\u064B', '');
  const found = [...before, ...behind].flatMap(([is, words]) => {
    const rest = bare.replace(words, '').trim();
    return rest === bare ? [] : [{ is, rest }];
  });
  const [only, another] = found;
  return only === undefined || another !== undefined ? { is: null, rest: cell } : only;
}
