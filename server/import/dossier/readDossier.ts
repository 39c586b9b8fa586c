import type { Batch, Complaint } from '#server/engine/batch.ts';
import { checkBatch, namedIds, type Known } from '#server/engine/checkBatch.ts';
import { assembleBatch } from '#server/import/dossier/assembleBatch.ts';
import { refusalOf, type PlacedComplaint, type ImportRefused } from '#server/import/importRefused.ts';
import { createDossierValidator } from '#server/import/dossier/dossierValidator.ts';
import { knownNameHints } from '#server/import/knownNames/knownNameHints.ts';
import { readKnownNames, shippedKnownNames, type KnownNames } from '#server/import/knownNames/knownNames.ts';
import { placedComplaints, type Refused } from '#server/import/dossier/placedComplaints.ts';
import { readSections } from '#server/import/yaml/sections.ts';
import { readYamlSources, shapeComplaints } from '#server/import/yaml/yamlSources.ts';

/** What was read of a dossier. refusal: complaints about its batch, at the places of its files. hints: what a person may want to decide, at those places; throws ImportRefused where the known names are faulty. */
export type ReadDossier = {
  readonly batch: Batch;
  refusal(complaints: readonly Complaint[], options?: ErrorOptions): ImportRefused;
  hints(): Promise<readonly PlacedComplaint[]>;
};

/** What a store holds of the ids that a batch names. */
export type LookUp = (ids: ReturnType<typeof namedIds>) => Promise<Known>;

const nothingKnown: Known = { entities: new Map(), documents: new Map(), allegations: new Set(), relationships: new Map() };

/** Reads a dossier: a folder of YAML files, or one file. Ids that it does not hold itself are looked up; the names that its entities are known by come from a folder of known names. Throws ImportRefused with everything that is wrong. */
export async function readDossier(
  path: string,
  lookUp: LookUp = async () => nothingKnown,
  knownNames: string = shippedKnownNames,
): Promise<ReadDossier> {
  const { sources, complaints: unreadable } = await readYamlSources(path);
  const validator = createDossierValidator();
  const misshapen = sources.flatMap((source) => shapeComplaints(source, validator.complaints));
  if (unreadable.length > 0) throw refusalOf([...unreadable, ...misshapen]);

  const sections = readSections(sources, validator);
  const isKnownAs = sections.entities.found.some(({ entry }) => entry.knownAs !== undefined);
  const names: KnownNames = isKnownAs ? await readKnownNames(knownNames) : new Map();
  const { batch, places, undocumented, complaints: wrong } = assembleBatch(path, sections, names);
  const refused: Refused = {
    dossiers: sections.dossiers.refused,
    documents: sections.documents.refused,
    entities: sections.entities.refused,
    allegations: sections.allegations.refused.union(undocumented),
    relationships: sections.relationships.refused,
  };
  const known = await lookUp(namedIds(batch));
  const placed = (found: readonly Complaint[]) => placedComplaints(path, batch, places, refused, known, found);
  const all = [...misshapen, ...wrong, ...placed(checkBatch(batch, known))];
  if (all.length > 0) throw refusalOf(all);
  return {
    batch,
    refusal: (found, options) => refusalOf(placed(found), options),
    hints: async () => knownNameHints(batch.entities, places.entities, await readKnownNames(knownNames)),
  };
}
