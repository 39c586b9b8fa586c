import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { asBeginning, withArticle } from '#server/names/find/articleAlone.ts';
import { begunReading } from '#server/names/find/begunReading.ts';
import { joinedWords } from '#server/names/index/wordsOfName.ts';
import type { AskedWord } from '#server/names/find/askedWord.ts';
import { comparerOf } from '#server/names/compare/wordLikeness.ts';
import { gather } from '#server/names/find/gather.ts';
import { readQuery, type NameQuery } from '#server/names/find/readQuery.ts';
import type { Hit } from '#server/domain/hit.ts';
import type { NameReading } from '#server/names/find/nameStore.ts';
import { rank } from '#server/names/find/rank.ts';

/**
 * Entities that a text may mean, best first. First the words of stored names that each word of the text may mean are asked of the store and
 * judged; then the entities that have the likest of them, those whose name is the same written as one, and those that have the text as an identifier; these are ranked. A text without letters or digits finds nothing.
 * isWhole: the last word is no beginning of a longer one.
 */
export async function search(
  store: NameReading,
  text: string,
  kinds: readonly EntityKind[] | null,
  first: number,
  isWhole = false,
): Promise<Hit[]> {
  const query = readQuery(text, isWhole);
  if (query.tokens.length === 0 || first <= 0) return [];
  const beginning = asBeginning(query);
  const other = query.begun ? begunReading(query.tokens) : null;
  const most = other === null ? first : Infinity;
  const hits = await searchAs(store, beginning ?? query, kinds, most);
  if (beginning !== null && hits.length === 0) return (await withArticle(store, query, kinds)).slice(0, first);
  const more = other === null ? [] : await searchAs(store, { ...query, ...other, joined: joinedWords(other.tokens) }, kinds, most);
  const all = more.length === 0 ? hits : best(hits, more);
  const isTooLittle = all.length === 0 && query.begun && query.tokens.length > 1;
  return (isTooLittle ? await searchWithoutLast(store, query, kinds, first) : all).slice(0, first);
}

/** What the words find before the one that is still typed, where that finds nothing; judged with it all the same, so that who lacks it is another. */
async function searchWithoutLast(
  store: NameReading,
  query: NameQuery,
  kinds: readonly EntityKind[] | null,
  most: number,
): Promise<readonly Hit[]> {
  const [tokens, last] = [query.tokens.slice(0, -1), query.tokens.at(-1)];
  if (last === undefined) return [];
  const gathered = await gather(store, { ...query, tokens, begun: false, joined: [] }, kinds);
  const typed: AskedWord = { token: last, begun: true, compare: comparerOf(last.text, true, last.articled), alike: [], known: new Map() };
  return rank({ ...gathered, query, asked: [...gathered.asked, typed] }, most, store.turns);
}

/** The hits of two readings of one text, each entity once, by the reading that it meets better. */
function best(one: readonly Hit[], other: readonly Hit[]): readonly Hit[] {
  const found = new Map(one.map((hit) => [hit.entity, hit]));
  for (const hit of other) if (hit.score > (found.get(hit.entity)?.score ?? 0)) found.set(hit.entity, hit);
  const places = new Map([...one, ...other].map(({ entity }, place) => [entity, place]));
  return [...found.values()].toSorted((a, b) => b.score - a.score || (places.get(a.entity) ?? 0) - (places.get(b.entity) ?? 0));
}

async function searchAs(store: NameReading, query: NameQuery, kinds: readonly EntityKind[] | null, most: number): Promise<readonly Hit[]> {
  return rank(await gather(store, query, kinds), most, store.turns);
}
