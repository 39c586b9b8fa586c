import { xmlText } from '#server/export/xml.ts';

/** A text of the store as it may stand in HTML, between tags and between quotes: nothing in it is a tag, and it turns the direction of nothing beside it. */
export function escaped(text: string): string {
  return xmlText(text).replaceAll('`', '&#96;');
}

/** The same by itself, in its own direction. */
export function isolated(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}
