import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import schema from '#graph-schema/generated/dossier.schema.json' with { type: 'json' };
import { createAjv } from '#server/import/yaml/ajv.ts';
import type { AllegationEntry, DocumentEntry, DossierEntry, EntityEntry, RelationshipEntry } from '#server/import/dossier/entries.ts';
import { schemaComplaint, type SchemaComplaint } from '#server/import/yaml/schemaComplaint.ts';

/** Judges the data of a file by the generated schema: everything that is wrong, and for each record whether it can be trusted. */
export type DossierValidator = {
  readonly complaints: (value: unknown) => SchemaComplaint[];
  readonly isDossier: (value: unknown) => value is DossierEntry;
  readonly isDocument: (value: unknown) => value is DocumentEntry;
  readonly isEntity: (value: unknown) => value is EntityEntry;
  readonly isAllegation: (value: unknown) => value is AllegationEntry;
  readonly isRelationship: (value: unknown) => value is RelationshipEntry;
};

/** A validator; making it takes some tens of milliseconds. */
export function createDossierValidator(): DossierValidator {
  const ajv = createAjv();
  ajv.addSchema(schema, 'dossier');
  const whole = part('dossier');
  return {
    complaints(value) {
      whole(value);
      return (whole.errors ?? []).filter((error) => !isRepetition(error)).map(schemaComplaint);
    },
    isDossier: part<DossierEntry>('dossier#/$defs/dossier'),
    isDocument: part<DocumentEntry>('dossier#/$defs/document'),
    isEntity: part<EntityEntry>('dossier#/$defs/entity'),
    isAllegation: part<AllegationEntry>('dossier#/$defs/allegation'),
    isRelationship: part<RelationshipEntry>('dossier#/$defs/relationship'),
  };

  function part<Entry>(reference: string): ValidateFunction<Entry> {
    return ajv.compile<Entry>({ $ref: reference });
  }
}

const ways = new Set<unknown>(schema.$defs.amount.oneOf);

function isRepetition({ keyword, params, parentSchema }: ErrorObject): boolean {
  const { tagValue }: { readonly tagValue?: unknown } = params;
  return ways.has(parentSchema) || (keyword === 'discriminator' && tagValue === undefined);
}
