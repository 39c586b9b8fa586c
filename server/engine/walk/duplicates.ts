import { pairKey } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import {
  endAt,
  placeOf,
  type DuplicatesQuestion,
  type FoundPair,
  type Suggestion,
  type SuggestionEnd,
  type SuggestionPage,
} from '#server/engine/suggestion.ts';
import type { StoreReading } from '#server/engine/store.ts';

import { sharingIdentifiers } from '#server/engine/walk/identifierEvidence.ts';
import type { AlikePair } from '#server/engine/walk/alikeNames.ts';
import { nearNames, wordsIn } from '#server/engine/walk/nearNames.ts';
import type { Remembered } from '#server/engine/walk/remembered.ts';
import type { WordMemory } from '#server/names/find/wordMemory.ts';
import type { Entity } from '#server/domain/entity.ts';
import { requireKnown } from '#server/engine/walk/requireKnown.ts';
import { inOrder, judgedOf, similar, suggestionsAmong } from '#server/engine/walk/suggestions.ts';

/** How many found pairs are looked at for a page, and how many at once after the first. */
const mostLooked = 2_000;
const leastAgain = 20;

/**
 * Entities that may be one. Of all: a page of the pairs that were found when entities were compared, each judged by what the graph says now; full where there are
 * as many among the next 2,000 that were found. Of one entity: it is compared now, whatever was found before. Throws UnknownEntity.
 */
export async function duplicates(
  store: StoreReading,
  { entity, first, after }: DuplicatesQuestion,
  remembered: Remembered,
): Promise<SuggestionPage> {
  remembered.words.at(await store.lastChange());
  return entity === null ? foundPairs(store, first, after, remembered) : pairsWith(store, entity, first, after, remembered.words);
}

async function foundPairs(
  store: StoreReading,
  first: number,
  after: SuggestionEnd | null,
  remembered: Remembered,
): Promise<SuggestionPage> {
  const comparing = await store.comparing();
  const { canonicalOf } = await store.merges();
  const found: { readonly suggestion: Suggestion; readonly place: string }[] = [];
  let [last, looked, isMore] = [after?.place ?? null, 0, true];
  while (isMore && found.length <= first && looked < mostLooked) {
    const wanted = Math.max(first + 1 - found.length, looked === 0 ? 1 : leastAgain);
    const rows = await store.foundPairs(last, wanted);
    const shown = rows.filter(({ a, b }) => canonicalOf(a) === a && canonicalOf(b) === b);
    const judged = await judge(store, shown, remembered);
    found.push(
      ...shown.flatMap(({ a, b, place }) => {
        const suggestion = judged.get(pairKey(a, b));
        return suggestion ? [{ suggestion, place }] : [];
      }),
    );
    [last, looked, isMore] = [rows.at(-1)?.place ?? last, looked + rows.length, rows.length === wanted];
  }
  const page = found.slice(0, first);
  const cut = isMore ? last : null;
  const end = found.length > first ? (page.at(-1)?.place ?? null) : cut;
  return { ...comparing, suggestions: inOrder(page.map(({ suggestion }) => suggestion)), end: end === null ? null : endAt(end) };
}

/** What is to be suggested of pairs by what the graph says now; only those are judged anew that a change concerns. */
async function judge(
  store: StoreReading,
  pairs: readonly FoundPair[],
  { judged, words }: Remembered,
): Promise<ReadonlyMap<string, Suggestion>> {
  const known = await judged.at(store);
  const found = new Map<string, Suggestion | null>();
  const fresh = pairs.filter(({ a, b }) => {
    const before = known?.get(pairKey(a, b));
    if (before) found.set(pairKey(a, b), before.suggestion);
    return before === undefined;
  });
  const ids = [...new Set(fresh.flatMap(({ a, b }) => [a, b]))];
  const entities = new Map((await store.entities(ids)).flatMap((each) => (each ? [[each.id, each] as const] : [])));
  const both = fresh.flatMap(({ a, b }) => {
    const [one, other] = [entities.get(a), entities.get(b)];
    return one && other ? [[one, other] as const] : [];
  });
  const fit = new Map((await judgedOf(store, both, words)).map((each) => [pairKey(each.a, each.b), each] as const));
  for (const pair of both) {
    const [a, b] = pair.map(({ id }) => id);
    if (a === undefined || b === undefined) continue;
    const { suggestion = null, common = [] } = fit.get(pairKey(a, b)) ?? {};
    found.set(pairKey(a, b), suggestion);
    known?.keep(pairKey(a, b), { suggestion, entities: new Set([a, b, ...common]), words: new Set(wordsIn(pair)) });
  }
  return new Map([...found].flatMap(([key, each]) => (each ? [[key, each] as const] : [])));
}

async function pairsWith(
  store: StoreReading,
  entity: Id,
  first: number,
  after: SuggestionEnd | null,
  words: WordMemory,
): Promise<SuggestionPage> {
  await requireKnown(store, { entities: [entity], documents: [] });
  const rows = (await store.entities([entity])).flatMap((row) => (row ? [{ row, others: [] }] : []));
  const [{ all, complete } = { all: [], complete: true }] = await comparedWithOthers(store, rows, words);
  const rest = after === null ? all : all.filter((each) => placeOf(each) > after.place);
  const suggestions = rest.slice(0, first);
  const last = suggestions.at(-1);
  const end = rest.length > first && last ? { a: last.a, b: last.b, place: placeOf(last) } : null;
  return { suggestions, compared: 1, toCompare: 0, inPart: complete ? 0 : 1, end };
}

/**
 * All pairs to be suggested of entities and those of like names, of one identifier, or one of others: of each entity, in their order. complete: all that have such a name or identifier were looked
 * at. What the graph says of the pairs is read for all of them at once.
 */
export async function comparedWithOthers(
  store: StoreReading,
  asked: readonly { readonly row: Entity; readonly others: readonly Id[] }[],
  words: WordMemory,
): Promise<readonly { readonly all: readonly Suggestion[]; readonly complete: boolean }[]> {
  const pairs = new Map<string, AlikePair>();
  const found: { readonly id: Id; readonly complete: boolean; readonly keys: ReadonlySet<string> }[] = [];
  for (const { row, others } of asked) {
    store.stop.throwIfAborted();
    const [named, identified] = [await nearNames(store, row, words), await sharingIdentifiers(store, row)];
    const known = new Set([row.id, ...named.near.map(({ id }) => id)]);
    const more = [...new Set([...identified.ids, ...others])].filter((id) => !known.has(id));
    const near = [...named.near, ...(more.length === 0 ? [] : await store.entities(more))];
    const alike = await similar(
      store,
      near.flatMap((other) => (other && other.kind === row.kind ? [[row, other] as const] : [])),
      words,
    );
    for (const each of alike) pairs.set(keyOf(each), each);
    found.push({ id: row.id, complete: named.complete && identified.complete, keys: new Set(alike.map(keyOf)) });
  }
  const all = await suggestionsAmong(store, [...pairs.values()]);
  return found.map(({ complete, keys }) => ({ complete, all: all.filter(({ a, b }) => keys.has(pairKey(a, b))) }));
}

function keyOf({ pair: [a, b] }: AlikePair): string {
  return pairKey(a.id, b.id);
}
