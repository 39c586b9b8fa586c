import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';
import { byLanguage, type Language } from '#graph-schema/generated/ontology.ts';
import { isEntityKind, isRelationshipType, joiningAll, kindsOf } from '#graph-schema/ontology.ts';
import { layoutProblem, type LayoutEdge, type LayoutNode, type Problem } from '#web/canvas/layout/problem.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import { draws } from '#tests/bench/chance.ts';

const measure: Measure = (line, weight) => line.length * (weight === 600 ? 7 : 6.4);
const seeds = new URL('../../../seeds/deir-ez-zor-2015/', import.meta.url);

const Entities = z.object({
  entities: z.array(
    z.object({
      id: z.string(),
      kind: z.string().refine(isEntityKind),
      names: z.array(z.object({ text: z.string(), language: z.string() })).optional(),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
      coordinates: z.unknown().optional(),
    }),
  ),
});
const Relationships = z.object({
  relationships: z.array(z.object({ type: z.string().refine(isRelationshipType), from: z.string(), to: z.string() })),
});

/** The first dossier, every tie of it drawn. */
export async function firstDossier(): Promise<Problem> {
  const read = async (name: string): Promise<unknown> => parse(await readFile(new URL(name, seeds), 'utf8'));
  const { entities } = Entities.parse(await read('entities.yaml'));
  const { relationships } = Relationships.parse(await read('relationships.yaml'));
  const edges = relationships.map(({ type, from, to }): LayoutEdge => ({ source: from, target: to, type }));
  const nodes = entities.map(({ id, kind, names = [], latitude, longitude }) => {
    const name = (language: Language) => names.find((each) => each.language === language.toLowerCase())?.text ?? names[0]?.text ?? id;
    return nodeOf(id, kind, byLanguage(name), edges, latitude, longitude);
  });
  return layoutProblem(nodes, edges, measure);
}

/** A graph of so many names as reports make them: a few bodies that many are tied to, a seventh of places with coordinates, and three ties for two names. */
export function generated(count: number): Problem {
  const draw = draws(count);
  const [body = 'UNIT'] = kindsOf('BODY');
  const [person = 'PERSON'] = kindsOf('INDIVIDUAL');
  const [place = 'LOCATION'] = kindsOf('PLACE');
  const edges: LayoutEdge[] = [];
  for (let index = 1; index < count; index += 1)
    for (let tie = 0; tie < (draw() < 0.5 ? 1 : 2); tie += 1)
      edges.push({ source: `n${index}`, target: `n${Math.floor(index * draw() ** 2.5)}`, type: joiningAll });
  const nodes = Array.from({ length: count }, (_, index) => {
    const isPlace = index % 7 === 3;
    const other = index % 11 === 0 ? body : person;
    const [latitude, longitude] = isPlace ? [34 + 2 * draw(), 38 + 3 * draw()] : [];
    return nodeOf(
      `n${index}`,
      isPlace ? place : other,
      byLanguage(() => `Fictional name ${index}`),
      edges,
      latitude,
      longitude,
    );
  });
  return layoutProblem(nodes, edges, measure);
}

function nodeOf(
  id: string,
  kind: LayoutNode['kind'],
  label: LayoutNode['label'],
  edges: readonly LayoutEdge[],
  latitude: number | undefined,
  longitude: number | undefined,
): LayoutNode {
  const degree = edges.filter(({ source, target }) => source === id || target === id).length;
  return { id, kind, label, degree, latitude: latitude ?? null, longitude: longitude ?? null, fixed: null };
}
