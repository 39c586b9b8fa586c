import type { Id } from '#server/domain/id.ts';
import { foundPairs as after, foundPairsWith as withIds } from '#server/engine/neo4j/cypher/comparisons.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { readId, readText } from '#server/engine/stored/read.ts';
import type { FoundPair } from '#server/engine/suggestion.ts';

/** Pairs that were found after a place, in their order. */
export async function foundPairs(ask: Ask, place: string | null, limit: number): Promise<readonly FoundPair[]> {
  return (await ask(after(place, limit))).map(readPair);
}

/** All that were found with one of these ids, in their order. */
export async function foundPairsWith(ask: Ask, ids: readonly Id[]): Promise<readonly FoundPair[]> {
  return (await ask(withIds(ids))).map(readPair);
}

function readPair(row: Row): FoundPair {
  return { place: readText(row, 'place'), a: readId(row, 'a'), b: readId(row, 'b') };
}
