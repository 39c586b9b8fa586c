import type { ErrorObject } from 'ajv/dist/2020.js';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';

/** Something that the schema refuses. of: whether it is the key at the path that is wrong, or the value. fault: as in a PlacedComplaint. */
export type SchemaComplaint = {
  readonly path: YamlPath;
  readonly of: 'key' | 'value';
  readonly message: string;
  readonly fault?: string | undefined;
};

type Facts = {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
  readonly limit?: number;
  readonly tag?: string;
};

/** A complaint of the validator in words that say what is expected. */
export function schemaComplaint(error: ErrorObject): SchemaComplaint {
  const path = pathOf(error.instancePath);
  const facts: Facts = error.params;
  const key = typeof path.at(-1) === 'string' ? `${path.at(-1)} ` : '';
  const fault = `${error.schemaPath} ${facts.missingProperty ?? ''}`;
  const value = (message: string): SchemaComplaint => ({ path, of: 'value', message: `${key}${message}`, fault });
  const expected = descriptionOf(error);
  switch (error.keyword) {
    case 'additionalProperties':
      return {
        path: [...path, facts.additionalProperty ?? ''],
        of: 'key',
        message: `${shown(facts.additionalProperty)} is not known here; known are ${keysOf(error).join(', ')}`,
        fault,
      };
    case 'required':
      return value(`has no ${facts.missingProperty}; add it`);
    case 'type':
      return value(
        error.data === null ? `is empty; write ${expected}, or remove the line` : `is ${shown(error.data)}, but should be ${expected}`,
      );
    case 'minProperties':
    case 'minItems':
      return value(`is empty; write ${expected}`);
    case 'enum':
      return value(`is ${shown(error.data)}, but should be one of ${(facts.allowedValues ?? []).join(', ')}`);
    case 'const':
      return value(`is ${shown(error.data)}, but should be ${shown(facts.allowedValue)}`);
    case 'discriminator':
      return {
        path: [...path, facts.tag ?? ''],
        of: 'value',
        message: `${facts.tag} is ${shown(tagOf(error))}, but should be one of ${tagsOf(error).join(', ')}`,
        fault,
      };
    case 'minimum':
      return value(`is ${shown(error.data)}, but should be at least ${facts.limit}`);
    case 'maximum':
      return value(`is ${shown(error.data)}, but should be at most ${facts.limit}`);
    default:
      return value(`is ${shown(error.data)}, but should be ${expected}`);
  }
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a record';
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function descriptionOf({ parentSchema }: ErrorObject): string {
  const description: unknown = parentSchema?.['description'];
  const type: unknown = parentSchema?.['type'];
  if (typeof description === 'string' && type === 'array') return `a list: ${description}`;
  return typeof description === 'string' ? description : `of type ${String(type)}`;
}

function keysOf({ parentSchema }: ErrorObject): string[] {
  const properties: unknown = parentSchema?.['properties'];
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function tagOf({ params }: ErrorObject): unknown {
  const { tagValue }: { readonly tagValue?: unknown } = params;
  return tagValue;
}

function tagsOf({ parentSchema, params }: ErrorObject): unknown[] {
  const { tag = '' }: { readonly tag?: string } = params;
  const choices: unknown = parentSchema?.['oneOf'];
  return Array.isArray(choices)
    ? choices.map((choice: { properties: Record<string, { const: unknown }> }) => choice.properties[tag]?.const)
    : [];
}
