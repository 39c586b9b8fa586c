import { said, type Said } from '#server/import/words/said.ts';
import { expected } from '#server/import/words/expected.ts';
import type { Localized } from '#server/domain/localized.ts';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';

/** Something that the schema refuses. of: whether it is the key at the path that is wrong, or the value. fault: as in a PlacedComplaint. */
export type SchemaComplaint = {
  readonly path: YamlPath;
  readonly of: 'key' | 'value';
  readonly told: Said;
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
  const value = (code: Said['code'], values: Said['values']): SchemaComplaint => ({
    path,
    of: 'value',
    told: said(code, { key, ...values }),
    fault,
  });
  const found = shown(error.data);
  const wanted = expectedBy(error);
  switch (error.keyword) {
    case 'additionalProperties':
      return {
        path: [...path, facts.additionalProperty ?? ''],
        of: 'key',
        told: said('unknownKey', { key: shown(facts.additionalProperty), known: keysOf(error).join(', ') }),
        fault,
      };
    case 'required':
      return value('lacksKey', { lacking: facts.missingProperty ?? '' });
    case 'type':
      return error.data === null ? value('emptyLine', { expected: wanted }) : value('otherThanExpected', { found, expected: wanted });
    case 'minProperties':
    case 'minItems':
      return value('emptyValue', { expected: wanted });
    case 'enum':
      return value('otherThanKnown', { found, known: (facts.allowedValues ?? []).join(', ') });
    case 'const':
      return value('otherThanExpected', { found, expected: shown(facts.allowedValue) });
    case 'discriminator':
      return {
        path: [...path, facts.tag ?? ''],
        of: 'value',
        told: said('otherThanKnown', { key: `${facts.tag} `, found: shown(tagOf(error)), known: tagsOf(error).join(', ') }),
        fault,
      };
    case 'minimum':
      return value('lessThan', { found, limit: `${facts.limit}` });
    case 'maximum':
      return value('moreThan', { found, limit: `${facts.limit}` });
    default:
      return value('otherThanExpected', { found, expected: wanted });
  }
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function shown(value: unknown): string | Said {
  if (Array.isArray(value)) return said('aList');
  if (typeof value === 'object' && value !== null) return said('aRecord');
  if (value === undefined) return said('nothing');
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function expectedBy({ parentSchema }: ErrorObject): Localized | Said {
  const description: unknown = parentSchema?.['description'];
  const type: unknown = parentSchema?.['type'];
  if (typeof description !== 'string') return { en: `of type ${String(type)}`, ar: `من النوع ${String(type)}` };
  return type === 'array' ? said('listOf', { what: expected(description) }) : expected(description);
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
