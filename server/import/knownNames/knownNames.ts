import { fileURLToPath } from 'node:url';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Name } from '#server/domain/entity.ts';
import { filesAt } from '#server/import/filesAt.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { knownNameFaults } from '#server/import/knownNames/knownNameFaults.ts';
import { createKnownNamesValidator } from '#server/import/knownNames/knownNamesValidator.ts';
import { readName } from '#server/import/dossier/readName.ts';
import { readSection } from '#server/import/yaml/section.ts';
import { readYamlSources, shapeComplaints } from '#server/import/yaml/yamlSources.ts';

/** What is called by several names, for a reason that its file cites. */
export type KnownEntry = { readonly key: string; readonly kind: EntityKind; readonly names: readonly Name[] };

/** Entries by their keys, in the order of their files. */
export type KnownNames = ReadonlyMap<string, KnownEntry>;

/** The folder of the known names that come with Isnad. */
export const shippedKnownNames = fileURLToPath(new URL('../../../seeds/known-names', import.meta.url));

/** Reads known names: a folder of YAML files, or one file. Throws ImportRefused with everything that is wrong. */
export async function readKnownNames(path: string = shippedKnownNames): Promise<KnownNames> {
  const { sources, complaints } = await readYamlSources(path, await filesAt(path, ['.yaml', '.yml']));
  const validator = createKnownNamesValidator();
  const misshapen = sources.flatMap((source) => shapeComplaints(source, validator.complaints));
  const { found } = readSection(sources, 'known', validator.isEntry);
  const all = [...complaints, ...misshapen, ...knownNameFaults(found)];
  if (all.length > 0) throw refusalOf(all);
  return new Map(found.map(({ entry: { key, kind, names } }) => [key, { key, kind, names: names.map(readName) }]));
}
