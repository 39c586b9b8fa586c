import type { Config } from '#server/config.ts';
import { openEmbeddedRead } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';

const timeout = 10_000;

/** Opens the store that the settings choose. log gets a line when it takes long. Throws what the stores throw at their opening. */
export async function openEngine({ data, neo4j }: Pick<Config, 'data' | 'neo4j'>, log: (line: string) => void): Promise<Engine> {
  if (neo4j === null) return engineOver(await openEmbeddedRead(data, log));
  const { openNeo4j } = await import('#server/engine/neo4j/openNeo4j.ts');
  return engineOver(await openNeo4j({ ...neo4j, log, timeout }));
}
