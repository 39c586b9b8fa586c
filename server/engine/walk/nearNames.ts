import type { Entity, Name } from '#server/domain/entity.ts';
import { identifiersOf } from '#server/domain/identifier.ts';
import type { Id } from '#server/domain/id.ts';
import type { StoreReading } from '#server/engine/store.ts';
import { comparedNames, tellingNames } from '#server/names/compare/comparedNames.ts';
import { leastAlike } from '#server/names/compare/leastAlike.ts';
import { mayBeAlikeTo } from '#server/names/compare/mayBeAlike.ts';
import { soughtFor } from '#server/names/find/sought.ts';
import type { WordMemory } from '#server/names/find/wordMemory.ts';
import { comparedTokens } from '#server/names/index/wordsOfName.ts';
import { identifierEvidence } from '#server/engine/walk/identifierEvidence.ts';

/** How many names of an entity are compared. */
export const mostNames = 12;
const mostLooked = 600;
const mostNear = 150;
const bothScripts = ['Arab', 'Latn'];

/** Whether one entity and each of some others may be alike, as far as that is cheap to say. entitiesWith: how many entities have a word. */
export type MayBeOne = (one: Entity, entitiesWith: (word: string) => number) => (other: Entity) => boolean;

/**
 * Entities of the same kind that may be one with an entity by a name: of at most 12 names of it, of each the 600 at most that could come to the score by the words that they share, and of these
 * the first 150 that may be alike. complete: no name and no such entity was left out.
 */
export async function nearNames(
  store: StoreReading,
  row: Entity,
  words: WordMemory,
  score = leastAlike,
  mayBeOne: MayBeOne = areSimilar,
): Promise<{ readonly near: readonly Entity[]; readonly complete: boolean }> {
  const found: (readonly Id[])[] = [];
  let complete = row.names.length <= mostNames;
  const names = tellingNames(firstNames(row));
  for (const name of names) {
    const { groups, least, joined } = await soughtFor(store, name.text, score, !areWithin(names, name), words);
    const byWords = await store.nameCandidates(groups, [row.kind], mostLooked, least);
    const asOne = joined.length === 0 ? [] : await store.nameCandidates([joined], [row.kind], mostLooked);
    complete &&= byWords.length < mostLooked && asOne.length < mostLooked;
    found.push([...asOne, ...byWords].flatMap(({ entity }) => (entity === row.id ? [] : [entity])));
  }
  const ids = [...new Set(found.flat())];
  if (ids.length === 0) return { near: [], complete };
  const entities = new Map((await store.entities(ids)).flatMap((each) => (each ? [[each.id, each] as const] : [])));
  const counts = await words.counts(store, wordsIn([row, ...entities.values()]));
  const mayBeRow = mayBeOne(row, (word) => counts.get(word) ?? 1);
  const fits = new Map<Id, boolean>();
  const near = new Set<Id>();
  for (const some of found) {
    let kept = 0;
    for (const id of new Set(some)) {
      if (store.turns.areOver()) await store.turns.giveWay();
      const entity = entities.get(id);
      const fit = entity !== undefined && (fits.get(id) ?? mayBeRow(entity));
      fits.set(id, fit);
      if (!fit) continue;
      if (kept < mostNear) near.add(id);
      kept += 1;
    }
    complete &&= kept <= mostNear;
  }
  return { near: [...near].flatMap((id) => entities.get(id) ?? []), complete };
}

/** Whether a name is compared within its script alone: of an entity that has names in Arabic and in Latin letters, all others with such a name are compared in one of the two. A name of words that are read in another script than its own is compared across them. */
function areWithin(names: readonly Name[], { text, script: written }: Name): boolean {
  const other = written === 'Arab' ? 'latin' : 'arabic';
  return (
    bothScripts.every((script) => names.some((name) => name.script === script)) &&
    !comparedTokens(text).some(({ script }) => script === other)
  );
}

/** The words of the compared names of entities, or of so many of each. */
export function wordsIn(entities: readonly Pick<Entity, 'names'>[], most = mostNames): readonly string[] {
  return entities.flatMap(({ names }) => names.slice(0, most).flatMap(({ text }) => comparedTokens(text).map((token) => token.text)));
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
