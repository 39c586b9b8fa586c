import { basename } from 'node:path';
import { dossier } from '#server/import/dossier/dossier.ts';
import { ndjson } from '#server/import/ndjson/ndjson.ts';
import { endsWithOneOf, filesAt } from '#server/import/filesAt.ts';
import type { ImportFormat, ReadRecords } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';

/** The formats that are read. A file of no ending that is known here is taken for the first. */
const importFormats: readonly [ImportFormat, ...ImportFormat[]] = [dossier, ndjson];

/** Reads a file or a folder in the format that the endings tell. Throws ImportRefused where it is not there, mixes formats, or cannot be read at all. */
export async function readRecords(path: string): Promise<ReadRecords> {
  const files = await filesAt(
    path,
    importFormats.flatMap(({ endings }) => endings),
  );
  const [format = importFormats[0], other] = importFormats.filter(({ endings }) => files.some((file) => endsWithOneOf(file, endings)));
  if (!other) return format.read({ path, files });
  const [one, two] = [format, other].map(({ endings }) => basename(files.find((file) => endsWithOneOf(file, endings)) ?? ''));
  const message = `holds files of two formats, ${one} and ${two}; name one of the files, or divide the folder`;
  throw refusalOf([{ file: path, line: 1, column: 1, message }]);
}
