import { dossierValidator } from '#server/import/dossier/dossierValidator.ts';
import { placedRecords } from '#server/import/dossier/placedRecords.ts';
import { dossierSectionFaults, readSections } from '#server/import/dossier/sections.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { refusalOf } from '#server/import/importRefused.ts';
import { shippedKnownNames } from '#server/import/knownNames/knownNames.ts';
import { readYamlSources, shapeComplaints } from '#server/import/yaml/yamlSources.ts';

/** The format of a dossier: YAML that a person can write, in the sections that seeds/README.md teaches. */
export const dossier: ImportFormat = dossierBeside(shippedKnownNames);

/** The same, where the names that entities are known by come from a folder of one's own. */
export function dossierBeside(knownNames: string): ImportFormat {
  return {
    name: 'dossier',
    endings: ['.yaml', '.yml'],
    async read({ path, files, told }) {
      const { sources, complaints: unreadable } = await readYamlSources(path, files, told);
      const validator = dossierValidator();
      const misshapen = sources.flatMap((source) => shapeComplaints(source, validator.complaints));
      if (unreadable.length > 0) throw refusalOf([...unreadable, ...misshapen]);
      const records = await placedRecords(path, readSections(sources, validator), knownNames);
      return { ...records, complaints: [...misshapen, ...dossierSectionFaults(path, sources), ...records.complaints] };
    },
  };
}
