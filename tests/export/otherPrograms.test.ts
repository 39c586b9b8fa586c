import fc from 'fast-check';
import Graph from 'graphology';
import gexf from 'graphology-gexf/node/index.js';
import graphml from 'graphology-graphml/node/index.js';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Batch } from '#server/engine/batch.ts';
import { isTie } from '#server/export/told/graph.ts';
import { toldOf } from '#server/export/told/told.ts';
import { graphs } from '#tests/engine/fiction.ts';
import { expectWhole } from '#tests/export/expectWhole.ts';
import { hostileGraph, hostileTexts } from '#tests/export/hostileGraph.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';

const parsers = { graphml: graphml.parse, gexf: gexf.parse };
const forms = ['graphml', 'gexf'] as const;
const rounds = { numRuns: 10 };

/** What graphology reads in a file. */
function opened(form: (typeof forms)[number], text: string) {
  const graph = parsers[form](Graph.MultiGraph, text);
  expect(graph.undirectedSize).toBe(0);
  return {
    nodes: Object.fromEntries(graph.mapNodes((node, cells) => [node, cells] as const)),
    edges: graph.mapEdges((_, cells, source, target): Readonly<Record<string, unknown>> => ({ ...cells, source, target })),
  };
}

describe('graphology', () => {
  test.each(forms)('opens %s with every name letter for letter, and only what somebody asserts as an edge', async (form) => {
    const { nodes, edges } = opened(form, (await writtenAs(form, hostileGraph)).text);
    expectWhole(nodes, edges);
  });

  test.each(forms)('opens %s of any graph with each of its names and ties, in their direction', async (form) => {
    await fc.assert(
      fc.asyncProperty(graphs, async (whole) => {
        const { nodes, edges } = opened(form, (await writtenAs(form, whole)).text);
        expect(Object.keys(nodes)).toEqual(whole.entities.map(({ id }) => id));
        expect(whole.entities.filter(({ id, names }) => nodes[id]?.['names'] !== names.map(({ text }) => text).join(' | '))).toEqual([]);
        const told = toldOf(whole);
        const ties = whole.relationships.filter((record) => isTie(told.tie(record)));
        const ends = edges.map((each) => [each['source'], each['type'], each['target'], each['assertion']].join(' '));
        expect(ends.toSorted()).toEqual(
          ties.map((record) => [record.source, record.type, record.target, told.tie(record).assertion].join(' ')).toSorted(),
        );
      }),
      rounds,
    );
  });
});

const term = z.object({ value: z.string(), termType: z.string(), language: z.string().optional() });
const quad = z.object({ subject: term, predicate: term, object: term });

const isnad = 'urn:isnad:term:';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const prov = 'http://www.w3.org/ns/prov#';

/** Nothing outside the file is fetched. */
const offline = { documentLoader: (url: string) => Promise.reject(new Error(`${url} was asked for`)) };

async function triples(whole: Batch): Promise<z.infer<typeof quad>[]> {
  const { text } = await writtenAs('jsonld', whole);
  const document: object = z.looseObject({}).parse(JSON.parse(text));
  return z.array(quad).parse(await jsonld.toRDF(document, offline));
}

/** The objects of a predicate of a subject. */
function objectsOf(all: readonly z.infer<typeof quad>[], subject: string, predicate: string): readonly string[] {
  return all.filter((each) => each.subject.value === subject && each.predicate.value === predicate).map(({ object }) => object.value);
}

describe('a library of RDF', () => {
  test('reads JSON-LD without a network: names letter for letter, claims with who makes them, and no relationship as a fact', async () => {
    const all = await triples(hostileGraph);
    const names = all.filter(({ predicate }) => predicate.value === `${isnad}name`).map(({ object }) => object.value);
    expect(hostileTexts.map((text) => text.replaceAll(/[\n\t]/g, ' ')).filter((each) => !names.includes(each))).toEqual([]);
    const bodies = all.filter(({ predicate }) => predicate.value === `${rdf}value`);
    expect(hostileTexts.filter((text) => !bodies.some(({ object }) => object.value === text && object.language === 'en'))).toEqual([]);
    for (const { id, speakers } of hostileGraph.allegations)
      expect(objectsOf(all, `urn:isnad:claim:${id}`, `${prov}wasAttributedTo`)).toEqual(speakers.map((each) => `urn:isnad:entity:${each}`));
    expect(objectsOf(all, 'urn:isnad:tie:both', `${rdf}predicate`)).toEqual([`${isnad}DEFECTED_FROM`]);
    expect(objectsOf(all, 'urn:isnad:tie:both', `${rdfs}comment`)).toContain(`${hostileTexts[0]} is said to have left Fictional office`);
    expect(objectsOf(all, 'urn:isnad:tie:denied', `${rdf}predicate`)).toEqual([]);
    expect(objectsOf(all, 'urn:isnad:tie:denied', `${isnad}assertion`)).toEqual(['DENIED']);
  });

  test('reads any graph as one: no tie between two names stands by itself, and each that is asserted is derived from its claims', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (whole) => {
        const all = await triples(whole);
        const types = new Set(whole.relationships.map(({ type }) => `${isnad}${type}`));
        expect(all.filter(({ predicate }) => types.has(predicate.value))).toEqual([]);
        const told = toldOf(whole);
        for (const record of whole.relationships) {
          const tie = `urn:isnad:tie:${record.id}`;
          const statement = isTie(told.tie(record));
          expect(objectsOf(all, tie, `${rdf}subject`)).toEqual(statement ? [`urn:isnad:entity:${record.source}`] : []);
          expect(objectsOf(all, tie, `${rdf}object`)).toEqual(statement ? [`urn:isnad:entity:${record.target}`] : []);
          expect(objectsOf(all, tie, `${prov}wasDerivedFrom`).toSorted()).toEqual(
            record.allegations.map((each) => `urn:isnad:claim:${each}`).toSorted(),
          );
        }
      }),
      rounds,
    );
  });

  test('writes what it has read, and reads the same in that', async () => {
    const { text } = await writtenAs('jsonld', hostileGraph);
    const document: object = z.looseObject({}).parse(JSON.parse(text));
    const canonical = z
      .string()
      .parse(await jsonld.canonize(document, { ...offline, algorithm: 'URDNA2015', format: 'application/n-quads' }));
    const again = await jsonld.fromRDF(
      z
        .looseObject({})
        .or(z.array(z.unknown()))
        .parse(await jsonld.toRDF(document, offline)),
    );
    expect(await jsonld.canonize(again, { ...offline, algorithm: 'URDNA2015', format: 'application/n-quads' })).toBe(canonical);
    expect(canonical.split('\n').length).toBeGreaterThan(100);
  });
});
