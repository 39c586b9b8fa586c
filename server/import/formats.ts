import { basename } from 'node:path';
import { dossier } from '#server/import/dossier/dossier.ts';
import { endsWithOneOf, filesAt } from '#server/import/filesAt.ts';
import { followTheMoney } from '#server/import/followTheMoney/followTheMoney.ts';
import type { ImportFormat, PublishedAs, ReadRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { ndjson } from '#server/import/ndjson/ndjson.ts';

/** The formats that are read. A file of no ending that is known here is taken for the first. */
export const importFormats: readonly [ImportFormat, ...ImportFormat[]] = [dossier, ndjson, followTheMoney];

/** How files are to be read. format: null where their endings tell it. */
export type ReadAs = { readonly format: ImportFormat | null; readonly published: PublishedAs };

const asTheyAre: ReadAs = { format: null, published: { title: null, publisher: null } };

/** Reads files and folders, all in one format. Throws ImportRefused where one is not there, where formats are mixed, or where they cannot be read at all. */
export async function readRecords(paths: string | readonly string[], { format, published }: ReadAs = asTheyAre): Promise<ReadRecords> {
  const all = [paths].flat();
  const path = all[0] ?? '';
  const endings = (format === null ? importFormats : [format]).flatMap((each) => each.endings);
  const found = await Promise.all(all.map((each) => filesAt(each, endings)));
  const files = [...new Set(found.flat())];
  return (format ?? formatOf(path, files)).read({ path, files, published });
}

function formatOf(path: string, files: readonly string[]): ImportFormat {
  const [format = importFormats[0], other] = importFormats.filter(({ endings }) => files.some((file) => endsWithOneOf(file, endings)));
  if (!other) return format;
  const [one, two] = [format, other].map(({ endings }) => basename(files.find((file) => endsWithOneOf(file, endings)) ?? ''));
  const message = `holds files of two formats, ${one} and ${two}; name one of the files, or divide the folder`;
  throw refusalOf([{ file: path, line: 1, column: 1, message }]);
}
