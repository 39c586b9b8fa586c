import { measureDuplicates, type DuplicateMeasure } from '#tests/bench/names/duplicates.ts';
import { fictionalNames, heldBackWords } from '#tests/bench/names/fiction.ts';

const entities = 600;
const distractors = 2_000;

/** Measures duplicates over names composed from the free data. */
export function duplicatesOf(folder: string): DuplicateMeasure & { readonly records: number } {
  const names = fictionalNames(heldBackWords(folder).all, entities + distractors, 3);
  return { records: entities, ...measureDuplicates(names.slice(0, entities), names.slice(entities), 11) };
}
