import { isCollection, parseDocument, type Document } from 'yaml';
import { isFields, type Fields } from '#web/panels/import/mapping/fields.ts';

/** What a mapping says; null where its text is none that can be read. */
export function mappingIn(text: string): Fields | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const value: unknown = document.toJS();
  return isFields(value) && Array.isArray(value['tables']) ? value : null;
}

/** The text of a mapping with what was changed in it; what was not stays as it is written, with its remarks. */
export function amended(text: string, to: Fields): string {
  const document = parseDocument(text);
  const from: unknown = document.toJS();
  amend(document, [], from, to);
  return document.toString({ lineWidth: 0 });
}

function amend(document: Document, path: readonly (string | number)[], from: unknown, to: unknown): void {
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  if (isFields(from) && isFields(to)) {
    for (const key of Object.keys(from)) if (!(key in to)) document.deleteIn([...path, key]);
    for (const [key, value] of Object.entries(to)) amend(document, [...path, key], from[key], value);
    return;
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    for (const [index, value] of to.entries()) amend(document, [...path, index], from[index], value);
    return;
  }
  const node = document.createNode(to);
  if (isCollection(node)) node.flow = path.length > (path[2] === 'entities' ? 4 : 3);
  document.setIn(path, node);
}
