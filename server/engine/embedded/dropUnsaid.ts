import { entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import type { Property } from '#graph-schema/description.ts';
import type { Database } from '#server/engine/embedded/database.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  entity: ['summary', 'note', ...localizedOf(entityKinds)],
  relationship: ['inferred', ...localizedOf(relationshipTypes)],
  allegation: ['claim', 'note'],
  dossier: ['title', 'summary'],
};

/** Takes out of every text the languages in which nothing is said: up to format 3 a text named both of its languages, with null where one was missing. */
export function dropUnsaid(database: Database): void {
  for (const [table, names] of Object.entries(texts)) {
    const paths = names.flatMap((name) => [`$.${name}.en`, `$.${name}.ar`]);
    const unsaid = paths.map((path) => `CASE json_type(body, '${path}') WHEN 'null' THEN '${path}' ELSE '$.none' END`);
    database.run(`UPDATE ${table} SET body = json_remove(body, ${unsaid.join(', ')})`);
  }
}

function localizedOf(described: readonly { readonly properties: readonly Property[] }[]): string[] {
  const names = described.flatMap(({ properties }) => properties.filter(({ type }) => type === 'localized').map(({ name }) => name));
  return [...new Set(names)].map((name) => `properties.${name}`);
}
