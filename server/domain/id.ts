const pattern = /^[a-z0-9](?:[a-z0-9.:-]{0,126}[a-z0-9])?$/;

/** Identifies an entity, a relationship, an allegation, a document or a dossier. Sorted by code unit, the same in every store. */
export type Id = string & { readonly brand: 'Id' };

/** What an id looks like, in words. */
export const idRule = 'lower-case letters, digits, dots, colons and hyphens, 1 to 128 characters, no dot, colon or hyphen at an end';

/** Whether a text has the form of an id. */
export function isId(text: string): text is Id {
  return pattern.test(text);
}

/** The text as an id. Throws TypeError when it has not the form of one. */
export function toId(text: string): Id {
  if (!isId(text)) throw new TypeError(`${JSON.stringify(text)} is no id: ${idRule}`);
  return text;
}

/** Orders ids by code unit. */
export function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
