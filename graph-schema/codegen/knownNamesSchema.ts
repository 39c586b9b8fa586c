import { listOf, record, ref, sharedDefinitions, type JsonSchema } from '#graph-schema/codegen/jsonSchema.ts';
import type { Ontology } from '#graph-schema/codegen/dossierSchema.ts';

/** How a known name is one: the kinds of names that a dossier does not find in its own document. */
const knownNameKinds = ['PRIMARY', 'ALIAS', 'FORMER', 'ROMANIZATION'] as const;

/** The JSON Schema (2020-12) of a file of known names: entries, each of one kind of the ontology, with names and with sources that have them. */
export function knownNamesSchema({ kinds, tags }: Pick<Ontology, 'kinds' | 'tags'>): JsonSchema {
  const { id, text, localized, language } = sharedDefinitions(tags);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A file of names that are known from elsewhere',
    description: 'one section known: what is called by several names, and who says so',
    type: 'object',
    additionalProperties: false,
    required: ['known'],
    properties: { known: listOf(ref('entry'), 'what is called by several names') },
    $defs: {
      id,
      text,
      localized,
      language,
      entry: record({
        description: 'something that is called by several names',
        required: ['key', 'kind', 'names', 'sources'],
        properties: {
          key: ref('id'),
          kind: { description: 'one of a closed list', enum: kinds.map(({ kind }) => kind) },
          names: { ...listOf(ref('name'), 'its names, at least one'), minItems: 1 },
          note: ref('localized'),
          sources: { ...listOf(ref('source'), 'public works that have these names, at least one'), minItems: 1 },
        },
      }),
      name: record({
        description: 'a name: { text: ..., language: ..., kind: ... }',
        required: ['text', 'language', 'kind'],
        properties: {
          text: { ...text, maxLength: 400 },
          language: ref('language'),
          kind: { description: 'one of a closed list', enum: knownNameKinds },
        },
      }),
      source: record({
        description: 'a public work and where in it: { work: ..., where: ... }',
        required: ['work', 'where'],
        properties: { work: ref('text'), where: ref('text') },
      }),
    },
  };
}
