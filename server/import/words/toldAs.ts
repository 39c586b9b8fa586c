import { saidIn, type Said } from '#server/import/words/said.ts';

/** What is wrong, in English and as what can be told in any language. */
export function toldAs(told: Said): { readonly message: string; readonly said: Said } {
  return { message: saidIn(told, 'EN'), said: told };
}
