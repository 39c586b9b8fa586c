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

type Alike = { readonly alike: readonly { readonly other: Entity; readonly names: AlikeNames }[]; readonly complete: boolean };

/**
 * Entities of the same kind that a search for the names of one finds (at most 12 names; 15 hits each, up to 150 of 0.8 or more) and that are asked
 * for, by id, each with the names that are most alike. However little: what is enough the caller says. Words are weighed by how many entities
 * have them. complete: no name and no such hit was left out.
 */
export async function alikeNames(store: StoreReading, row: Entity, wanted: (id: Id) => boolean): Promise<Alike> {
  const found = await Promise.all(row.names.slice(0, mostNames).map(({ text }) => search(store, text, [row.kind], hitsAName)));
  const hits = found.map((each) => each.filter(({ score }, index) => index < nearHits || score >= leastScore));
  const complete = row.names.length <= mostNames && hits.every(({ length }) => length < hitsAName);
  const ids = [...new Set(hits.flat().map((hit) => hit.entity))].filter((id) => id !== row.id && wanted(id)).toSorted(byId);
  if (ids.length === 0) return { alike: [], complete };
  const others = (await store.entities(ids)).filter((each) => each !== null);
  const entitiesWith = await wordCounts(store, [row, ...others]);
  const alike = others.flatMap((other) => {
    const names = mostAlike(row, other, entitiesWith);
    return names === null ? [] : [{ other, names }];
  });
  return { alike, complete };
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

function mostAlike(one: Entity, other: Entity, entitiesWith: (word: string) => number): AlikeNames | null {
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  let best: AlikeNames | null = null;
  for (const [{ text: a }, { text: b }] of comparedNames(first.names.slice(0, mostNames), second.names.slice(0, mostNames))) {
    const likeness = nameLikeness(a, b, entitiesWith);
    if (best === null || likeness.score > best.likeness.score) best = { a, b, likeness };
  }
  return best;
}
