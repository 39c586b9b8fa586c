import { idPattern } from '#graph-schema/id.ts';

const idForm = new RegExp(idPattern);

/** A text that no version of ours writes. */
export class Malformed extends Error {}

/** An id as a link names it. */
export function readId(text: string): string {
  if (!idForm.test(text)) throw new Malformed();
  return text;
}

/** One of some words. */
export function readOneOf<Word extends string>(words: readonly Word[], text: string): Word {
  return there(words.find((each) => each === text));
}

/** What must be there. */
export function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Malformed();
  return value;
}
