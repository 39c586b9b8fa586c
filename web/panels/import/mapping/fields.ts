/** A record of a mapping as it was read, whatever stands in it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a record. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record; empty where a value is none. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** What may stand alone or in a list, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The texts of a list that may stand alone. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}

/** A record with a field set; without it where the value is undefined or an empty list. */
export function withField(fields: Fields, name: string, value: unknown): Fields {
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) return { ...fields, [name]: value };
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

/** A list as a mapping writes it: one alone without brackets. */
export function oneOrList(items: readonly unknown[]): unknown {
  return items.length === 1 ? items[0] : items;
}
