import { readFile } from 'node:fs/promises';
import { buildASTSchema } from 'graphql';
import { expect, test } from 'vitest';
import { dossierSchema } from '#graph-schema/codegen/dossierSchema.ts';
import { ontologyOf } from '#graph-schema/codegen/ontology.ts';
import { readDefinitions } from '#graph-schema/schema.ts';

test('the generated schema of a dossier is in step with the model', async () => {
  const written: unknown = JSON.parse(await readFile('graph-schema/generated/dossier.schema.json', 'utf8'));
  expect(written).toEqual(dossierSchema(ontologyOf(buildASTSchema(readDefinitions()))));
});

test('a type with a property that a dossier uses otherwise cannot be described', () => {
  const type = { name: 'type', type: 'text', required: false, description: 'What sort.' } as const;
  const relationships = [{ type: 'FICTIONAL', description: 'A fictional type.', properties: [type] }];
  expect(() => dossierSchema({ kinds: [], relationships, vocabularies: {}, tags: [], labelSides: [] })).toThrow(
    new TypeError('FICTIONAL cannot have a property type: a dossier uses the word otherwise'),
  );
});
