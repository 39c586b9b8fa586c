import { importFormats } from '#server/import/formats.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { TableFormat } from '#server/import/table/tableFormat.ts';
import { tableFormats } from '#server/import/table/tableFormats.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** The format of a name; null of null, where endings tell it. Throws ImportRefused for a name of none, at this place. */
export function formatNamed(name: string | null, place: string): ImportFormat | TableFormat | null {
  if (name === null) return null;
  const all = [...importFormats, ...tableFormats];
  const format = all.find((each) => each.name === name);
  if (format) return format;
  const known = all.map((each) => each.name).join(', ');
  throw refusalOf([complaintOf({ file: place, line: 1, column: 1 }, said('noFormat', { name, known }))]);
}
