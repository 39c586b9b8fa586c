import type { Batch, Complaint } from '#server/engine/batch.ts';
import { checkBatch, namedIds, type Known } from '#server/engine/checkBatch.ts';
import { assembleBatch } from '#server/import/assembleBatch.ts';
import { readDossierFiles } from '#server/import/dossierFiles.ts';
import { DossierRefused, type DossierComplaint } from '#server/import/dossierRefused.ts';
import { createDossierValidator, type DossierValidator } from '#server/import/dossierValidator.ts';
import { placedComplaints, type Refused } from '#server/import/placedComplaints.ts';
import { readSections } from '#server/import/sections.ts';
import { parseYaml, type YamlSource } from '#server/import/yamlSource.ts';

/** What was read of a dossier. refusal: complaints about its batch, at the places of its files. */
export type ReadDossier = { readonly batch: Batch; refusal(complaints: readonly Complaint[], options?: ErrorOptions): DossierRefused };

/** What a store holds of the ids that a batch names. */
export type LookUp = (ids: ReturnType<typeof namedIds>) => Promise<Known>;

const nothingKnown: Known = { entities: new Map(), documents: new Map(), allegations: new Set(), relationships: new Map() };

/** Reads a dossier: a folder of YAML files, or one file. Ids that it does not hold itself are looked up. Throws DossierRefused with everything that is wrong. */
export async function readDossier(path: string, lookUp: LookUp = async () => nothingKnown): Promise<ReadDossier> {
  const { files, complaints } = await readDossierFiles(path);
  const parsed = files.map(parseYaml);
  const unreadable = [...complaints, ...parsed.flatMap((each) => ('file' in each ? [] : each))];
  const sources = parsed.filter((each): each is YamlSource => 'file' in each);
  const validator = createDossierValidator();
  const misshapen = sources.flatMap((source) => shapeComplaints(source, validator));
  if (unreadable.length > 0) throw refusalOf([...unreadable, ...misshapen]);

  const sections = readSections(sources, validator);
  const { batch, places, undocumented, complaints: wrong } = assembleBatch(path, sections);
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
  return { batch, refusal: (found, options) => refusalOf(placed(found), options) };
}

function shapeComplaints(source: YamlSource, validator: DossierValidator): DossierComplaint[] {
  return validator.complaints(source.value).map(({ path, of, message }) => ({
    file: source.file,
    ...(of === 'key' ? source.keyPlaceOf(path) : source.placeOf(path)),
    message,
  }));
}

function refusalOf(complaints: readonly DossierComplaint[], options?: ErrorOptions): DossierRefused {
  const sorted = complaints.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  return new DossierRefused(sorted, options);
}
