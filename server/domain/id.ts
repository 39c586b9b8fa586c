import { idPattern, idRule } from '#graph-schema/id.ts';

const longest = 128;
/** The count of characters is taken from the pattern and looked at beside it: counted by it, a text takes more than twice as long. */
const pattern = new RegExp(idPattern.replace('{0,126}', '*'));

/** Identifies an entity, a relationship, an allegation, a document or a dossier. Sorted by code unit, the same in every store. */
export type Id = string & { readonly brand: 'Id' };

/** Whether a text has the form of an id. */
export function isId(text: string): text is Id {
  return text.length <= longest && pattern.test(text);
}

/** The text as an id. Throws TypeError when it has not the form of one. */
export function toId(text: string): Id {
  if (!isId(text)) throw new TypeError(`${JSON.stringify(text)} is no id: ${idRule}`);
  return text;
}

/** Orders ids by code unit. */
export function byId(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
