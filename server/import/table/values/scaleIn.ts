/** How many noughts a word stands for behind a number. null: not the same to all who write it. */
type Scale = { readonly noughts: number | null; readonly rest: string };

/** Words behind a number, in small letters and without a point. */
const scales: readonly (readonly [noughts: number | null, words: RegExp])[] = [
  [3, /^(?:thousands?|tsd|tausend|milliers?|mila|тыс|الف\p{L}*|الاف)$/u],
  [6, /^(?:millions?|millionen|millones|mill|milyon|milhoes|milhao|millon|mio|mln|mn|млн|مليون\p{L}*|ملايين)$/u],
  [9, /^(?:milliards?|milliarden|miliard[ioy]?|miliardi|mrd|mld|milyar|млрд|مليار\p{L}*)$/u],
  [5, /^(?:lakhs?|lacs?)$/u],
  [7, /^(?:crores?)$/u],
  [null, /^(?:[kmb]|mm|mil|md|bn|bln|billion(?:s|en|es)?|trillion(?:s|en|es)?|بليون\p{L}*|تريليون\p{L}*)$/u],
];

/** The word of a scale with which a text begins, and what stands behind it; null where it begins with none. */
export function scaleIn(text: string): Scale | null {
  const [, written = '', rest = ''] = /^\s*(\p{L}[\p{L}\p{M}]*)\.?(?!\p{L})\s*(.*)$/u.exec(text) ?? [];
  const word = written
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .toLowerCase();
  const found = scales.find(([, words]) => words.test(word));
  return found === undefined ? null : { noughts: found[0], rest };
}
