import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { Stop } from '#server/engine/store.ts';
import { nameKeys } from '#server/names/keys.ts';
import { rank } from '#server/names/rank.ts';
import type { Hit } from '#server/names/search.ts';

const longestText = 400;
const mostKeys = 12;
const mostCandidates = 500;

/** Entities that a text may mean, best first: candidates from the store, ranked here, the best name for each entity. A text without letters or digits finds nothing. */
export async function search(engine: Pick<Engine, 'nameCandidates'>, text: string, kinds: readonly EntityKind[] | null, first: number, stop: Stop): Promise<Hit[]> {
  const asked = text.slice(0, longestText);
  const keys = nameKeys(asked).slice(0, mostKeys);
  if (keys.length === 0) return [];
  return rank(asked, await engine.nameCandidates(keys, kinds, mostCandidates, stop)).slice(0, first);
}
