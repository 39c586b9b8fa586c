/** A JSON schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of a record that has these properties and no others. */
export function record(description: string, properties: Schema, required: readonly string[] = []): Schema {
  return { type: 'object', description, properties, required, additionalProperties: false };
}
