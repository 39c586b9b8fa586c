import { assembleBatch } from '#server/import/dossier/assembleBatch.ts';
import { placedComplaints, type Refused } from '#server/import/dossier/placedComplaints.ts';
import { bareClaimHints } from '#server/import/dossier/bareClaimHints.ts';
import type { Sections } from '#server/import/dossier/sections.ts';
import { withdrawnCurrencyHints } from '#server/import/dossier/withdrawnCurrencyHints.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { knownNameHints } from '#server/import/knownNames/knownNameHints.ts';
import { readKnownNames, type KnownNames } from '#server/import/knownNames/knownNames.ts';

/**
 * What was read of files that hold a dossier's records, in whatever format: what only shows in all of them together, and where each
 * stands. knownNames: the folder of the names that entities are known by.
 */
export async function placedRecords(path: string, sections: Sections, knownNames: string): Promise<ReadRecords> {
  const isKnownAs = sections.entities.found.some(({ entry }) => entry.knownAs !== undefined);
  const names: KnownNames = isKnownAs ? await readKnownNames(knownNames) : new Map();
  const { batch, places, undocumented, complaints } = assembleBatch(sections, names);
  const refused: Refused = {
    dossiers: sections.dossiers.refused,
    documents: sections.documents.refused,
    entities: sections.entities.refused,
    allegations: sections.allegations.refused.union(undocumented),
    relationships: sections.relationships.refused,
  };
  return {
    batch,
    complaints,
    placed: (found, known) => placedComplaints(path, batch, places, refused, known, found),
    letGo() {
      for (const list of Object.values(places)) for (const place of list.values()) place.letGo();
    },
    hints: async () => [
      ...bareClaimHints(batch.allegations, places.allegations),
      ...knownNameHints(batch.entities, places.entities, await readKnownNames(knownNames)),
      ...withdrawnCurrencyHints(batch.entities, places.entities),
    ],
  };
}
