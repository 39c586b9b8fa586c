import { z } from 'zod';
import { Failure } from '#server/engine/failure.ts';
import { editionChoices } from '#server/import/editions/editionsOf.ts';
import { encodingNames } from '#server/import/table/csv/encodingOf.ts';
import { separators } from '#server/import/table/csv/separatorOf.ts';
import { languages } from '#graph-schema/generated/ontology.ts';

/** What is done with files: bring writes them, try says what would be written, look shows the first rows of a table and begins its mapping. */
const doings = ['bring', 'try', 'look'] as const;

/** How long the line may be that tells what is asked, the mapping in it. */
export const mostHeadBytes = 2_000_000;

const mostFiles = 500;

const words = z
  .string()
  .transform((text) => text.trim().replaceAll(/\s+/gu, ' '))
  .pipe(z.string().min(1).max(300))
  .nullable()
  .default(null);

/** A name that is one file in whatever folder it is put: no path, nothing that is not seen. */
const fileName = z
  .string()
  .min(1)
  .refine((name) => Buffer.byteLength(name) <= 200, 'is longer than 200 bytes')
  .refine(
    (name) => !/[/\\\p{C}]/u.test(name) && name !== '.' && name !== '..',
    'is no name of a file: it has a slash or a sign that is not seen',
  );

const schema = z.strictObject({
  do: z.enum(doings),
  files: z
    .array(z.strictObject({ name: fileName, bytes: z.int().min(0), called: z.string().min(1).max(4_096).optional() }))
    .min(1)
    .max(mostFiles),
  format: z.string().max(60).nullable().default(null),
  title: words,
  publisher: words,
  mapping: z
    .strictObject({ text: z.string(), called: z.string().min(1).max(4_096).default('mapping') })
    .nullable()
    .default(null),
  writtenAs: z
    .strictObject({
      encoding: z.enum(encodingNames).nullable().default(null),
      separator: z.enum(separators).nullable().default(null),
      header: z.int().min(1).max(1_000_000).nullable().default(null),
    })
    .default({ encoding: null, separator: null, header: null }),
  edition: z.enum(editionChoices).nullable().default(null),
  leaveOut: z.boolean().default(false),
  language: z.enum(languages).default('EN'),
  by: words,
});

/**
 * What is asked of an import: the first line of a body, as JSON; its files follow byte by byte, one after the other. called: what messages call a file, its name where
 * nothing is said; writtenAs: how a table is written that is looked at, where a person says it; edition: what the files are to those of their list that are there under other names; leaveOut: whether rows of a table, or lines of NDJSON or FollowTheMoney, with a fault are left out and told, where else one refuses all; language: that of the answer, as far as it can be told in it; by: who brings it.
 */
export type AskedOfImport = z.infer<typeof schema>;

/** An import was asked for in a way that cannot be understood; nothing was written. */
export class ImportMisasked extends Failure {
  readonly code = 'IMPORT_MISASKED';
}

/** Reads the first line of a body. Throws ImportMisasked with all that is wrong. */
export function readAsked(line: string): AskedOfImport {
  const read = schema.safeParse(parsed(line));
  if (read.success) return read.data;
  const faults = read.error.issues.slice(0, 20).map(({ path, message }) => `${path.join('.') || 'the first line'}: ${message}`);
  throw new ImportMisasked(
    `the first line of the body says as JSON what is asked, {"do": "try", "files": [{"name": "list.ijson", "bytes": 123}]}, and the files follow: ${faults.join('; ')}`,
  );
}

function parsed(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
