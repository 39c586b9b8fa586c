import type { ValidateFunction } from 'ajv/dist/2020.js';
import { boundQuery } from '#server/import/followTheMoneyMapping/boundQuery.ts';
import type { BoundMapping } from '#server/import/followTheMoneyMapping/boundMapping.ts';
import type { DatasetEntry } from '#server/import/followTheMoneyMapping/mappingEntry.ts';
import { followTheMoneyMappingSchema, ofCatalogues } from '#server/import/followTheMoneyMapping/mappingSchema.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { createAjv } from '#server/import/yaml/ajv.ts';
import { schemaComplaint } from '#server/import/yaml/schemaComplaint.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';
import { readYamlSources, shapeComplaints } from '#server/import/yaml/yamlSources.ts';

type MappingEntry = Readonly<Record<string, DatasetEntry>>;

let made: ValidateFunction<MappingEntry> | null = null;

/** The mapping of FollowTheMoney in a file. Throws ImportRefused with everything that is wrong with it, at its places. */
export async function readFollowTheMoneyMapping(file: string): Promise<BoundMapping> {
  const { sources, complaints } = await readYamlSources(file, [file]);
  const [source] = sources;
  if (source === undefined) throw refusalOf(complaints);
  const isMapping = (made ??= createAjv().compile<MappingEntry>(followTheMoneyMappingSchema));
  const { value } = source;
  if (!isMapping(value)) {
    const errors = (isMapping.errors ?? []).map(schemaComplaint);
    throw refusalOf(shapeComplaints(source, () => errors));
  }
  const complaint = (path: YamlPath, told: Said): PlacedComplaint => complaintOf({ file, ...source.placeOf(path) }, told);
  const faults: PlacedComplaint[] = [];
  const complain = (path: YamlPath, told: Said): void => void faults.push(complaint(path, told));
  const [dataset = '', entry = {}] = Object.entries(value)[0] ?? [];
  const written = (path: YamlPath): string => (source.written(path) ?? '').normalize('NFC').trim();
  const queries = (['query', 'queries'] as const).flatMap((key) => {
    const given = entry[key];
    if (given === undefined) return [];
    const isList = Array.isArray(given);
    return [given].flat().map((query, index) => boundQuery(query, [dataset, key, ...(isList ? [index] : [])], { written, complain }));
  });
  if (queries.length === 0) complain([dataset], said('ftmNoQuery'));
  if (faults.length > 0) throw refusalOf(faults);
  return {
    file,
    dataset: dataset.normalize('NFC').trim(),
    label: entry.label?.trim() ?? null,
    publisher: entry.publisher?.trim() ?? null,
    queries,
    readBy: [dataset, entry.query, entry.queries],
    unfollowed: [...Object.keys(entry).filter((key) => ofCatalogues.includes(key)), ...(isFuzzy(entry) ? ['fuzzy'] : [])],
    complaint,
  };
}

function isFuzzy({ query = [], queries = [] }: DatasetEntry): boolean {
  return [query, queries]
    .flat(2)
    .some(({ entities }) =>
      Object.values(entities).some(({ properties = {} }) => Object.values(properties).some(({ fuzzy = false }) => fuzzy)),
    );
}
