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

let made: DossierValidator | null = null;

/** The validator of this process. It remembers nothing of what it judged; making it, at the first call, takes some tens of milliseconds. */
export function dossierValidator(): DossierValidator {
  return (made ??= createDossierValidator());
}

function createDossierValidator(): DossierValidator {
  const ajv = createAjv();
  ajv.addSchema(schema, 'dossier');
  const whole = part('dossier');
  return {
    complaints(value) {
      whole(value);
      const errors = whole.errors ?? [];
      whole.errors = null;
      return errors.filter((error) => !isRepetition(error)).map(schemaComplaint);
    },
    isDossier: forgetful(part<DossierEntry>('dossier#/$defs/dossier')),
    isDocument: forgetful(part<DocumentEntry>('dossier#/$defs/document')),
    isEntity: forgetful(part<EntityEntry>('dossier#/$defs/entity')),
    isAllegation: forgetful(part<AllegationEntry>('dossier#/$defs/allegation')),
    isRelationship: forgetful(part<RelationshipEntry>('dossier#/$defs/relationship')),
  };

  function part<Entry>(reference: string): ValidateFunction<Entry> {
    return ajv.compile<Entry>({ $ref: reference });
  }
}

function forgetful<Entry>(accepts: ValidateFunction<Entry>): (value: unknown) => value is Entry {
  return (value) => {
    const isAccepted = accepts(value);
    accepts.errors = null;
    return isAccepted;
  };
}

const ways = new Set<unknown>(schema.$defs.amount.oneOf);

function isRepetition({ keyword, params, parentSchema }: ErrorObject): boolean {
  const { tagValue }: { readonly tagValue?: unknown } = params;
  return ways.has(parentSchema) || (keyword === 'discriminator' && tagValue === undefined);
}
