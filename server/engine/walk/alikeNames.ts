import type { Entity } from '#server/domain/entity.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { comparedNames } from '#server/names/compare/comparedNames.ts';
import { nameLikeness, type NameLikeness } from '#server/names/compare/likeness.ts';
import { isJoined, nameWordsOf } from '#server/names/index/wordsOfName.ts';
import { search } from '#server/names/find/search.ts';

const mostNames = 12;
const hitsAName = 150;
const nearHits = 15;
const leastScore = 0.8;
const wordsAtOnce = 200;

/** The two names of a pair that are most alike; a is one of the entity with the lesser id. */
export type AlikeNames = { readonly a: string; readonly b: string; readonly likeness: NameLikeness };

/** Two entities, the lesser id first, and their names that are most alike. */
export type AlikePair = { readonly pair: readonly [Entity, Entity]; readonly names: AlikeNames };

/**
 * Entities of the same kind that a search for the names of one finds: at most 12 names; 15 hits each, up to 150 of 0.8 or more. complete: no name and
 * no such hit was left out.
 */
export async function nearNames(store: StoreReading, row: Entity): Promise<{ readonly ids: readonly Id[]; readonly complete: boolean }> {
  const found = await Promise.all(row.names.slice(0, mostNames).map(({ text }) => search(store, text, [row.kind], hitsAName, true)));
  const hits = found.map((each) => each.filter(({ score }, index) => index < nearHits || score >= leastScore));
  return {
    ids: [...new Set(hits.flat().map((hit) => hit.entity))].filter((id) => id !== row.id),
    complete: row.names.length <= mostNames && hits.every(({ length }) => length < hitsAName),
  };
}

/** Pairs with the names of each that are most alike, of at most 12 each, words weighed by how many entities have them; however little that is, but for pairs one of which has no name. */
export async function alikeNames(store: StoreReading, pairs: readonly (readonly [Entity, Entity])[]): Promise<AlikePair[]> {
  const entitiesWith = await wordCounts(store, [...new Set(pairs.flat())]);
  const alike: AlikePair[] = [];
  for (const [one, other] of pairs) {
    if (store.turns.areOver()) await store.turns.giveWay();
    const pair = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
    const names = mostAlike(pair, entitiesWith);
    if (names !== null) alike.push({ pair, names });
  }
  return alike.toSorted((x, y) => byId(x.pair[0].id, y.pair[0].id) || byId(x.pair[1].id, y.pair[1].id));
}

async function wordCounts(store: StoreReading, entities: readonly Entity[]): Promise<(word: string) => number> {
  const words = nameWordsOf(entities.flatMap(({ names }) => names.slice(0, mostNames))).filter((word) => !isJoined(word));
  const counts = new Map<string, number>();
  for (let from = 0; from < words.length; from += wordsAtOnce) {
    const some = words.slice(from, from + wordsAtOnce);
    for (const [index, count] of (await store.nameWordCounts(some)).entries()) counts.set(some[index] ?? '', count);
  }
  return (word) => counts.get(word) ?? 1;
}

function mostAlike([first, second]: readonly [Entity, Entity], entitiesWith: (word: string) => number): AlikeNames | null {
  let best: AlikeNames | null = null;
  for (const [{ text: a }, { text: b }] of comparedNames(first.names.slice(0, mostNames), second.names.slice(0, mostNames))) {
    const likeness = nameLikeness(a, b, entitiesWith);
    if (best === null || likeness.score > best.likeness.score) best = { a, b, likeness };
  }
  return best;
}
