import type { EntityKind, NameKind } from '#graph-schema/generated/ontology.ts';
import schema from '#graph-schema/generated/known-names.schema.json' with { type: 'json' };
import { createAjv } from '#server/import/yaml/ajv.ts';
import type { LocalizedEntry } from '#server/import/dossier/entries.ts';
import { schemaComplaint, type SchemaComplaint } from '#server/import/yaml/schemaComplaint.ts';

/** An entry as a file of known names writes it. */
export type KnownNamesEntry = {
  readonly key: string;
  readonly kind: EntityKind;
  readonly names: readonly { readonly text: string; readonly language: string; readonly kind: NameKind }[];
  readonly note?: LocalizedEntry;
  readonly sources: readonly { readonly work: string; readonly where: string }[];
};

/** Judges the data of a file of known names by the generated schema: everything that is wrong, and whether an entry can be trusted. */
export type KnownNamesValidator = {
  readonly complaints: (value: unknown) => SchemaComplaint[];
  readonly isEntry: (value: unknown) => value is KnownNamesEntry;
};

/** A validator; making it takes some milliseconds. */
export function createKnownNamesValidator(): KnownNamesValidator {
  const ajv = createAjv();
  ajv.addSchema(schema, 'known');
  const whole = ajv.compile({ $ref: 'known' });
  return {
    complaints(value) {
      whole(value);
      return (whole.errors ?? []).map(schemaComplaint);
    },
    isEntry: ajv.compile<KnownNamesEntry>({ $ref: 'known#/$defs/entry' }),
  };
}
