import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { cypherText } from '#server/export/cypher/cypherText.ts';
import { hostileGraph, hostileTexts } from '#tests/export/hostileGraph.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'" };

/** The text of a literal of Cypher, or of several that are put together; null where it ends before its end. */
function literal(written: string): string | null {
  if (!/^'(?:[^'\\]|\\[\\'nrt])*'(?: \+ '(?:[^'\\]|\\[\\'nrt])*')*$/.test(written)) return null;
  const parts = [...written.matchAll(/'((?:[^'\\]|\\[\\'nrt])*)'(?: \+ )?/g)].map(([, part = '']) => part);
  return parts.join('').replaceAll(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}

test('no text ends its literal in Cypher, and none is read as an escape before the literal is', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\\', "'", 'u', 'u0027', 'U', '\n', '\t', '`', '"', '} ) DETACH DELETE n //'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      expect(literal(cypherText(text))).toBe(text);
      expect(cypherText(text)).not.toMatch(/\\u/i);
    }),
    { numRuns: 500 },
  );
});

test('a Cypher script makes nodes of everything and relationships of what somebody asserts alone', async () => {
  const { text, leftOut } = await writtenAs('cypher', hostileGraph);
  const statements = text.split(';\n').filter((each) => each.includes('UNWIND'));
  const outside = statements.map((each) => each.replaceAll(/'(?:[^'\\]|\\[\\'nrt])*'/g, "''").replaceAll(/^\s*\{.*\},?$/gm, ''));
  expect([...new Set(outside.map((each) => each.replaceAll(/\s+/g, ' ')))]).toEqual([
    ...['Person', 'Organization', 'MoneyFlow', 'Location'].map(
      (label) => `UNWIND [ ] AS row MERGE (n:Entity {id: row.id}) SET n += row, n:${label}`,
    ),
    ...['Document', 'Claim', 'Dossier'].map((label) => `UNWIND [ ] AS row MERGE (n:${label} {id: row.id}) SET n += row`),
    ...[
      ['Entity', 'MEMBER_OF', 'Entity'],
      ['Entity', 'DEFECTED_FROM', 'Entity'],
      ['Entity', 'LEFT_WITH', 'Entity'],
      ['Claim', 'CLAIMED_BY', 'Entity'],
      ['Claim', 'ABOUT', 'Entity'],
      ['Claim', 'REPORTED_IN', 'Document'],
      ['Document', 'PUBLISHED_BY', 'Entity'],
      ['Dossier', 'HOLDS', 'Document'],
    ].map(
      ([from, type, to]) =>
        `UNWIND [ ] AS row MATCH (a:${from} {id: row.from}), (b:${to} {id: row.to}) MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r += row.properties`,
    ),
  ]);
  expect(hostileTexts.filter((each) => !text.includes(`claimEn: ${cypherText(each)}`))).toEqual([]);
  expect(text).not.toMatch(/\[r:COMMANDS/);
  expect(leftOut).toEqual(['1 place in the picture of a dossier', '2 relationships that nobody asserts']);
  expect(
    text
      .trimEnd()
      .split('\n')
      .slice(-2)
      .every((line) => line.startsWith('// left out')),
  ).toBe(true);
});

const node = z.looseObject({ '@id': z.string(), '@type': z.array(z.string()).optional() });
const bundle = z.object({ objects: z.array(z.looseObject({ id: z.string(), type: z.string() })) });

test('JSON-LD annotates documents with claims by who says them, and states no relationship that nobody asserts', async () => {
  const { text, leftOut } = await writtenAs('jsonld', hostileGraph);
  const { '@graph': nodes } = z.object({ '@graph': z.array(node) }).parse(JSON.parse(text));
  const found = new Map(nodes.map((each) => [each['@id'], each]));
  expect(found.get('urn:isnad:claim:says0')).toMatchObject({
    '@type': ['oa:Annotation', 'prov:Entity', 'isnad:Claim'],
    'oa:hasBody': [{ '@type': 'oa:TextualBody', 'rdf:value': { '@value': hostileTexts[0], '@language': 'en' } }],
    'oa:hasTarget': { 'oa:hasSource': { '@id': 'urn:isnad:document:letter' } },
    'prov:wasAttributedTo': [{ '@id': 'urn:isnad:entity:n0' }],
    'isnad:stance': 'ASSERTS',
  });
  expect(found.get('urn:isnad:tie:both')).toMatchObject({
    '@type': ['rdf:Statement', 'isnad:Tie'],
    'rdf:predicate': { '@id': 'isnad:DEFECTED_FROM' },
    'prov:wasDerivedFrom': [{ '@id': 'urn:isnad:claim:says0' }, { '@id': 'urn:isnad:claim:denies' }],
    'isnad:deniedBy': 'Fictional office',
  });
  const statements = nodes.filter((each) => each['@type']?.includes('rdf:Statement') || 'rdf:subject' in each).map((each) => each['@id']);
  expect(statements).not.toContain('urn:isnad:tie:denied');
  expect(found.get('urn:isnad:tie:denied')).toMatchObject({ '@type': ['isnad:UnassertedTie'], 'isnad:assertion': 'DENIED' });
  expect(leftOut).toEqual(['1 place in the picture of a dossier']);
  expect(found.get('urn:isnad:file')?.['isnad:leftOut']).toEqual([
    'left out, for JSON-LD has no words for it: 1 place in the picture of a dossier',
  ]);
});

test('every reference in a bundle of STIX is to an object of it, and the same record has the same identifier in every file', async () => {
  const { text, leftOut } = await writtenAs('stix', hostileGraph);
  const { objects } = bundle.parse(JSON.parse(text));
  const ids = new Set(objects.map(({ id }) => id));
  const refs = objects
    .flatMap((each) => [each['source_ref'], each['target_ref'], each['created_by_ref'], each['object_refs']].flat())
    .filter((ref) => ref !== undefined);
  expect(refs.filter((ref) => typeof ref !== 'string' || !ids.has(ref))).toEqual([]);
  expect([
    ids.size,
    objects.filter(
      ({ id, type }) => !new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`).test(id),
    ),
  ]).toEqual([objects.length, []]);
  expect(objects.flatMap((each) => (each.type === 'relationship' ? [String(each['x_isnad_assertion'])] : [])).toSorted()).toEqual([
    ...hostileTexts.map(() => 'ASSERTED'),
    'ASSERTED',
    'INFERRED',
  ]);
  expect(objects.find((each) => each['x_isnad_id'] === 'place')).toMatchObject({ type: 'location', latitude: -1.5, longitude: 40 });
  expect(objects.find((each) => each['x_isnad_id'] === 'letter')).toMatchObject({
    type: 'grouping',
    name: '=title, "quoted"',
    description: 'Published: around March 2020',
    x_isnad_published: '2020-03~',
  });
  expect(objects.find((each) => each['x_isnad_id'] === 'denies')).toMatchObject({
    type: 'note',
    authors: ['Fictional office'],
    x_isnad_stance: 'DENIES',
  });
  expect((await writtenAs('stix', hostileGraph)).text).toBe(text);
  expect(leftOut).toEqual([
    '1 dossier, as which its documents belong together',
    '1 place in the picture of a dossier',
    '2 relationships that nobody asserts',
  ]);
});
