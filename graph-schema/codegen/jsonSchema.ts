import { idPattern, idRule } from '#graph-schema/id.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the schemas of our files have in common, by the names under which `ref` finds it. tags: the languages in which a text may be given. */
export function sharedDefinitions(tags: readonly string[]) {
  return {
    id: { type: 'string', description: `an id: ${idRule}`, pattern: idPattern },
    ids: {
      type: ['string', 'array'],
      description: `an id, or a list of ids: ${idRule}`,
      pattern: idPattern,
      items: { $ref: '#/$defs/id' },
    },
    text: { type: 'string', description: 'a text that is not empty', pattern: '\\S' },
    localized: {
      type: ['string', 'object'],
      description: `a text ${inAll(tags)}: { ${tags.map((tag) => `${tag}: ...`).join(', ')} }, or one text alone, whose language its letters tell`,
      pattern: '\\S',
      minProperties: 1,
      properties: Object.fromEntries(tags.map((tag) => [tag, { $ref: '#/$defs/text' }])),
      additionalProperties: false,
    },
    language: { type: 'string', description: 'a BCP 47 tag: ar, en', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
  } as const satisfies Readonly<Record<string, JsonSchema>>;
}

function inAll(tags: readonly string[]): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return new Intl.ListFormat('en').format(tags.map((tag) => `in ${names.of(tag) ?? tag}`));
}

/** A reference to a definition of the same schema. */
export function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** A list of things of one sort. */
export function listOf(items: JsonSchema, description: string): JsonSchema {
  return { type: 'array', items, description };
}

/** A record that has the named properties and no others. */
export function record(schema: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: false, ...schema };
}
