import type { Entity } from '#server/domain/entity.ts';
import { identifiersOf } from '#server/domain/identifier.ts';
import type { Id } from '#server/domain/id.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { comparedNames } from '#server/names/compare/comparedNames.ts';
import { leastAlike } from '#server/names/compare/duplicateBand.ts';
import { mayBeAlikeTo } from '#server/names/compare/mayBeAlike.ts';
import { gather, type Gathered } from '#server/names/find/gather.ts';
import { mostThatReach } from '#server/names/find/mayReach.ts';
import { closest, rank } from '#server/names/find/rank.ts';
import { readQuery } from '#server/names/find/readQuery.ts';
import type { WordMemory } from '#server/names/find/wordMemory.ts';
import { tokensOf } from '#server/names/index/wordsOfName.ts';
import { identifierEvidence } from '#server/engine/walk/identifierEvidence.ts';

/** How many names of an entity are compared. */
export const mostNames = 12;
const hitsAName = 150;
const nearHits = 15;
const leastScore = 0.8;

/** Whether one entity and each of some others may be alike, as far as that is cheap to say. entitiesWith: how many entities have a word. */
export type MayBeOne = (one: Entity, entitiesWith: (word: string) => number) => (other: Entity) => boolean;

/**
 * Entities of the same kind that a search for the names of one finds: at most 12 names; 15 hits each, up to 150 of 0.8 or more. complete: no name and
 * no such hit was left out. A name is searched for only where one of those that have its words may be one with the entity: ranking them costs most of all.
 */
export async function nearNames(
  store: StoreReading,
  row: Entity,
  words: WordMemory,
  mayBeOne: MayBeOne = areSimilar,
): Promise<{ readonly near: readonly Entity[]; readonly complete: boolean }> {
  const gathered: Gathered[] = [];
  for (const { text } of row.names.slice(0, mostNames)) {
    const query = readQuery(text, true);
    if (query.tokens.length > 0) gathered.push(await gather(store, query, [row.kind], words));
  }
  const ids = new Set(gathered.flatMap(({ byWords, joined, slipped }) => [...byWords, ...joined, ...slipped].map(({ entity }) => entity)));
  ids.delete(row.id);
  const entities = new Map((await store.entities([...ids])).flatMap((each) => (each ? [[each.id, each] as const] : [])));
  const counts = await words.counts(store, wordsIn([row, ...entities.values()]));
  const entitiesWith = (word: string) => counts.get(word) ?? 1;
  const mayBeRow = mayBeOne(row, entitiesWith);
  const near = new Set<Id>();
  let complete = row.names.length <= mostNames;
  for (const each of gathered) {
    if (store.turns.areOver()) await store.turns.giveWay();
    const others = [...each.joined, ...each.slipped, ...each.byWords].flatMap(({ entity }) => entities.get(entity) ?? []);
    const mayBeCut = mostThatReach(each, leastScore, closest, hitsAName - nearHits) >= hitsAName - nearHits;
    if (!mayBeCut && !others.some(mayBeRow)) continue;
    const hits = (await rank(each, store.turns)).slice(0, hitsAName).filter(({ score }, index) => index < nearHits || score >= leastScore);
    for (const { entity } of hits) near.add(entity);
    complete &&= hits.length < hitsAName;
  }
  near.delete(row.id);
  return { near: [...near].flatMap((id) => entities.get(id) ?? []), complete };
}

/** The words of the compared names of entities, or of so many of each. */
export function wordsIn(entities: readonly Pick<Entity, 'names'>[], most = mostNames): readonly string[] {
  return entities.flatMap(({ names }) => names.slice(0, most).flatMap(({ text }) => tokensOf(text).map((token) => token.text)));
}

function areSimilar(one: Entity, entitiesWith: (word: string) => number): (other: Entity) => boolean {
  const names = firstNames(one);
  const isIdentified = identifiersOf(one).length > 0;
  const alikeTo = new Map<string, (text: string) => boolean>();
  const areAlike = (a: string, b: string): boolean => {
    const mayBe = alikeTo.get(a) ?? mayBeAlikeTo(a, leastAlike, entitiesWith);
    alikeTo.set(a, mayBe);
    return mayBe(b);
  };
  return (other) =>
    comparedNames(names, firstNames(other)).some(([{ text: a }, { text: b }]) => areAlike(a, b)) ||
    (isIdentified && identifierEvidence(one, other).same.length > 0);
}

function firstNames({ names }: Entity): Entity['names'] {
  return names.length <= mostNames ? names : names.slice(0, mostNames);
}
