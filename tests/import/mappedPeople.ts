import type { Batch } from '#server/engine/batch.ts';
import { readRecords } from '#server/import/formats.ts';
import { ImportRefused } from '#server/import/importRefused.ts';
import { checked } from '#server/import/land.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';

/** What files say by a mapping of FollowTheMoney among them. */
export async function batchIn(files: Readonly<Record<string, string>>, isLeaving = false): Promise<Batch> {
  return withFolder(files, async (folder) =>
    checked(
      await readRecords(
        Object.keys(files).map((name) => `${folder}/${name}`),
        { format: null, published: { title: null, publisher: 'Fictional Registry' }, isLeaving },
      ),
    ),
  );
}

/** What is wrong with such files, each as NAME:LINE:COLUMN MESSAGE. */
export async function complaintsAbout(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  try {
    await batchIn(files);
    return [];
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return error.complaints.map(({ file, line, column, message }) => `${file.split('/').at(-1)}:${line}:${column} ${message}`);
  }
}

/** A mapping of a table of people. more: what its query says besides. */
export const people = (entities: string, more = ''): string =>
  `fictional:\n  queries:\n    - csv_url: people.csv\n${more}      entities:\n${entities}`;
/** An entity of such a mapping. */
export const person = (key: string, properties: string) =>
  `        person: { schema: Person, key: ${key}, properties: { ${properties} } }\n`;
/** A mapping by which each name is a person. */
export const byName = people(person('Name', 'name: { column: Name }'));
