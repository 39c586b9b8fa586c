import { memberOf } from '#server/import/memberOf.ts';
import type { Found, Section } from '#server/import/recordPlace.ts';
import { yamlRecordPlace } from '#server/import/yaml/yamlRecordPlace.ts';
import type { YamlSource } from '#server/import/yaml/yamlSource.ts';

/** The records under a key of all files: a list of them, or one alone. */
export function readSection<Entry>(
  sources: readonly YamlSource[],
  section: string,
  accepts: (value: unknown) => value is Entry,
): Section<Entry> {
  const found: Found<Entry>[] = [];
  const refused = new Set<string>();
  for (const source of sources) {
    const value = memberOf(source.value, section);
    const records = Array.isArray(value) ? value.map((each: unknown, index) => [each, index] as const) : [[value, null] as const];
    for (const [record, index] of records) {
      const id = memberOf(record, 'id');
      if (accepts(record)) found.push({ entry: record, place: yamlRecordPlace(source, section, index) });
      else if (typeof id === 'string') refused.add(id);
    }
  }
  return { found, refused };
}
