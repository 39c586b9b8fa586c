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
import { nearNames } from '#server/engine/walk/alikeNames.ts';
import { sharingIdentifiers } from '#server/engine/walk/identifierEvidence.ts';
import type { JudgedPairs } from '#server/engine/walk/judgedPairs.ts';
import { requireKnown } from '#server/engine/walk/requireKnown.ts';
import { inOrder, suggestionsOf } from '#server/engine/walk/suggestions.ts';

/**
 * Entities that may be one. Of all: a page of the pairs that were found when entities were compared, each judged again by what the graph says now, so
 * that a page may be short. Of one entity: it is compared now, whatever was found before. Throws UnknownEntity.
 */
export async function duplicates(
  store: StoreReading,
  { entity, first, after }: DuplicatesQuestion,
  judged: JudgedPairs,
): Promise<SuggestionPage> {
  return entity === null ? foundPairs(store, first, after, judged) : pairsWith(store, entity, first, after);
}

async function foundPairs(store: StoreReading, first: number, after: SuggestionEnd | null, judged: JudgedPairs): Promise<SuggestionPage> {
  const comparing = await store.comparing();
  const rows = await store.foundPairs(after?.place ?? null, first + 1);
  const some = rows.slice(0, first);
  const { canonicalOf } = await store.merges();
  const shown = some.filter(({ a, b }) => canonicalOf(a) === a && canonicalOf(b) === b);
  const end = rows.length > first ? (some.at(-1)?.place ?? null) : null;
  return { ...comparing, suggestions: inOrder(await judge(store, shown, judged)), end: end === null ? null : endAt(end) };
}

/** Judges pairs by what the graph says now, but for those that were judged since the last change. */
async function judge(store: StoreReading, pairs: readonly FoundPair[], judged: JudgedPairs): Promise<readonly Suggestion[]> {
  const change = await store.lastChange();
  const known = judged.after(change);
  const before = new Map(pairs.map(({ a, b }) => [pairKey(a, b), known.get(pairKey(a, b))] as const));
  const fresh = pairs.filter(({ a, b }) => before.get(pairKey(a, b)) === undefined);
  const ids = [...new Set(fresh.flatMap(({ a, b }) => [a, b]))];
  const entities = new Map((await store.entities(ids)).flatMap((each) => (each ? [[each.id, each] as const] : [])));
  const both = fresh.flatMap(({ a, b }) => {
    const [one, other] = [entities.get(a), entities.get(b)];
    return one && other ? [[one, other] as const] : [];
  });
  const found = new Map((await suggestionsOf(store, both)).map((each) => [pairKey(each.a, each.b), each] as const));
  for (const { a, b } of fresh) judged.keep(change, pairKey(a, b), found.get(pairKey(a, b)) ?? null);
  return [...before].flatMap(([key, each]) => each ?? found.get(key) ?? []);
}

async function pairsWith(store: StoreReading, entity: Id, first: number, after: SuggestionEnd | null): Promise<SuggestionPage> {
  await requireKnown(store, { entities: [entity], documents: [] });
  const { all, complete } = await comparedWithOthers(store, entity, []);
  const rest = after === null ? all : all.filter((each) => placeOf(each) > after.place);
  const suggestions = rest.slice(0, first);
  const last = suggestions.at(-1);
  const end = rest.length > first && last ? { a: last.a, b: last.b, place: placeOf(last) } : null;
  return { suggestions, compared: 1, toCompare: 0, inPart: complete ? 0 : 1, end };
}

/** All pairs to be suggested of an entity and those of like names, of one identifier, or one of others. complete: all that have such a name or identifier were looked at. */
export async function comparedWithOthers(
  store: StoreReading,
  entity: Id,
  others: readonly Id[],
): Promise<{ readonly all: readonly Suggestion[]; readonly complete: boolean }> {
  const [row] = await store.entities([entity]);
  if (!row) return { all: [], complete: true };
  const [named, identified] = await Promise.all([nearNames(store, row), sharingIdentifiers(store, row)]);
  const complete = named.complete && identified.complete;
  const near = await store.entities([...new Set([...named.ids, ...identified.ids, ...others])].filter((id) => id !== row.id));
  const pairs = near.flatMap((other) => (other && other.kind === row.kind ? [[row, other] as const] : []));
  return { all: await suggestionsOf(store, pairs), complete };
}
