import { readFileSync } from 'node:fs';
import { Kind, parse, visit, type DefinitionNode, type DocumentNode } from 'graphql';

const place = new URL('../../graph-schema/asked.graphql', import.meta.url);

/** The fragments that come along for the queries of questions, by their names. */
const askedFragments = new Map(
  parse(readFileSync(place, 'utf8'), { noLocation: true }).definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
  ),
);

/** Whether a fragment of that name comes along. */
export function comesAlong(name: string): boolean {
  return askedFragments.has(name);
}

/** A document with those of the fragments that come along which it spreads, and which these spread. */
export function withFragments(document: DocumentNode): DocumentNode {
  const definitions: DefinitionNode[] = [...document.definitions];
  const has = new Set<string>();
  for (const node of definitions)
    visit(node, {
      FragmentSpread({ name }) {
        const found = has.has(name.value) ? undefined : askedFragments.get(name.value);
        has.add(name.value);
        if (found) definitions.push(found);
      },
    });
  return { kind: Kind.DOCUMENT, definitions };
}
