import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportRefused } from '#server/import/importRefused.ts';
import type { Batch } from '#server/engine/batch.ts';
import { readRecords } from '#server/import/formats.ts';
import { checked } from '#server/import/land.ts';

/** Runs something with a folder of files that is removed afterwards. */
export async function withFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-dossier-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The records of a folder or a file, where nothing is wrong with them. */
export async function readChecked(path: string): Promise<Batch> {
  return checked(await readRecords(path));
}

/** The complaints about a folder of files, each as NAME:LINE:COLUMN MESSAGE; none where the dossier is correct. */
export async function complaintsAbout(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  return withFolder(files, async (folder) => {
    try {
      await readChecked(folder);
      return [];
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      return error.complaints.map(({ file, line, column, message }) =>
        `${file}:${line}:${column} ${message}`.replaceAll(`${folder}/`, '').replaceAll(folder, 'FOLDER'),
      );
    }
  });
}

/** A correct dossier of people who do not exist. */
export const fictional = `dossier:
  id: fictional-dossier
  title: A fictional dossier
documents:
  - id: fictional-letter
    title: A fictional letter
    published: 2020-03~
entities:
  - id: fictional-clerk
    kind: PERSON
    names:
      - كاتب خيالي
      - { text: Fictional Clerk, language: en, kind: ROMANIZATION }
    note: A fictional person.
  - id: fictional-writer
    kind: PERSON
    names: [Fictional Writer]
  - id: fictional-office
    kind: ORGANIZATION
    names: [Fictional Office]
  - id: fictional-money
    kind: MONEY_FLOW
    amount: { atLeast: 5000.50, currency: USD }
allegations:
  - id: fictional-claim
    claim: { en: The clerk is said to have left the office., ar: يُقال إن الكاتب ترك المكتب. }
    speakers: fictional-writer
    locator: { lines: 4-5 }
    eventDate: 2020
    motive: MONEY
relationships:
  - { type: DEFECTED_FROM, from: fictional-clerk, to: fictional-office, date: 2020-01/2020-02, claims: fictional-claim }
  - { type: MEMBER_OF, from: fictional-clerk, to: fictional-office, role: clerk, inferred: He can only have left where he was. }
`;
