import type { Config } from '#server/config.ts';
import { openEmbedded, openEmbeddedRead } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';

const timeout = 10_000;

/** Opens the store that the settings choose. graph: when an embedded one reads its graph into memory, which many a command never asks. log gets a line when it takes long. Throws what the stores throw at their opening. */
export async function openEngine(
  { data, neo4j }: Pick<Config, 'data' | 'neo4j'>,
  log: (line: string) => void,
  graph: 'AT_ONCE' | 'WHEN_ASKED',
): Promise<Engine> {
  if (neo4j === null) return engineOver(graph === 'AT_ONCE' ? await openEmbeddedRead(data, log) : openEmbedded(data, undefined, log));
  const { openNeo4j } = await import('#server/engine/neo4j/openNeo4j.ts');
  return engineOver(await openNeo4j({ ...neo4j, log, timeout }));
}
