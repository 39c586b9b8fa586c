import { nameFigures } from '#graph-schema/nameFigures.ts';
import { inNumerals } from '#graph-schema/numerals.ts';
import type { Picture, PictureEdge, PictureNode } from '#web/session/picture.ts';

/** What a picture is written in. */
export type Writing = Pick<Picture, 'language' | 'numerals'>;

/** The label of a node as it is written: a count and an amount in the digits of the picture, a name as its source writes it. */
export function labelOf({ kind, label }: Pick<PictureNode, 'kind' | 'label'>, { language, numerals }: Writing): string {
  const text = label[language];
  return kind === 'MANY' ? inNumerals(text, numerals) : nameFigures(text, numerals);
}

/** The words over a line as they are written, which are ours alone. */
export function wordsOf({ words }: Pick<PictureEdge, 'words'>, { language, numerals }: Writing): string {
  return inNumerals(words[language], numerals);
}

/** The figure of a line that stands for several ties. */
export function figureOf({ members }: Pick<PictureEdge, 'members'>, { numerals }: Writing): string {
  return inNumerals(members.length.toLocaleString('en'), numerals);
}
