import type { ValidateFunction } from 'ajv/dist/2020.js';
import { refusalOf } from '#server/import/importRefused.ts';
import type { MappingEntry } from '#server/import/table/mapping/mappingEntry.ts';
import { mappingFaults } from '#server/import/table/mapping/mappingFaults.ts';
import { mappingSchema } from '#server/import/table/mapping/mappingSchema.ts';
import { createAjv } from '#server/import/yaml/ajv.ts';
import { schemaComplaint } from '#server/import/yaml/schemaComplaint.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';
import { readYamlSources, shapeComplaints } from '#server/import/yaml/yamlSources.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import type { Said } from '#server/import/words/said.ts';

/** A mapping that was read. complaint: about what stands at a path of it, in its file. */
export type Mapping = { readonly entry: MappingEntry; complaint: (path: YamlPath, told: Said) => PlacedComplaint };

let made: ValidateFunction<MappingEntry> | null = null;

/** The mapping in a file. Throws ImportRefused with everything that is wrong with it, at its places. */
export async function readMapping(file: string): Promise<Mapping> {
  const { sources, complaints } = await readYamlSources(file, [file]);
  const [source] = sources;
  if (source === undefined) throw refusalOf(complaints);
  const isMapping = (made ??= createAjv().compile<MappingEntry>(mappingSchema));
  const value = source.value;
  if (!isMapping(value)) {
    const errors = (isMapping.errors ?? []).map(schemaComplaint);
    throw refusalOf(shapeComplaints(source, () => errors));
  }
  const complaint = (path: YamlPath, told: Said): PlacedComplaint => complaintOf({ file, ...source.placeOf(path) }, told);
  const faults = mappingFaults(value).map(({ path, told }) => complaint(path, told));
  if (faults.length > 0) throw refusalOf(faults);
  return { entry: value, complaint };
}
