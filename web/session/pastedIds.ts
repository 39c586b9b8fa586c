import { idPattern } from '#graph-schema/id.ts';

/** The ids in a text that somebody pasted, each once, in their order; beyond: how many more there are than are taken at once. others: what cannot be an id. */
export type PastedIds = { readonly ids: readonly string[]; readonly others: readonly string[]; readonly beyond: number };

const idForm = new RegExp(idPattern);
const between = /[\s,;"“”«»\u200b-\u200f\u2066-\u2069\ufeff]+/u;

/** Reads a list of ids, whatever stands between them: lines, commas, the cells of a spreadsheet. */
export function pastedIds(text: string, most: number): PastedIds {
  const words = [...new Set(text.split(between).filter(Boolean))];
  const ids = words.filter((word) => idForm.test(word));
  return { ids: ids.slice(0, most), others: words.filter((word) => !idForm.test(word)), beyond: Math.max(0, ids.length - most) };
}
