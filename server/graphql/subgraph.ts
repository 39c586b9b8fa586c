import type { Subgraph } from '#server/engine/engine.ts';
import type { Context } from '#server/graphql/context.ts';

/** A part of the graph that was answered, told to the readers, so that the fields below ask for nothing of it again. */
export function toldSubgraph(subgraph: Subgraph, { entities, relationships }: Context): Subgraph {
  entities.tell(subgraph.entities);
  relationships.tell(subgraph.relationships);
  return subgraph;
}
