import type { Store } from '#server/engine/store.ts';
import { alikeNames } from '#server/engine/walk/alikeNames.ts';
import { nearNames } from '#server/engine/walk/nearNames.ts';
import { leastAlike } from '#server/names/compare/leastAlike.ts';
import { wordMemory } from '#server/names/find/wordMemory.ts';
import { tokenise } from '#server/names/words/tokens.ts';
import type { Corpus } from '#tests/bench/names/corpus.ts';
import { randomFrom, withNoise } from '#tests/bench/names/fiction.ts';
import { precisionOf } from '#tests/bench/names/measures.ts';
import { storeOfNames } from '#tests/bench/names/ours.ts';
import { told } from '#tests/engine/told.ts';

/** What the suggestion of duplicates found: true pairs, the share of them that was compared at all, pairs compared for each record, average precision, recall at two precisions, seconds; what went wrong: true pairs below what the queue offers, and others above it. */
type DuplicateMeasure = {
  readonly pairs: number;
  readonly blocked: number;
  readonly candidates: number;
  readonly ap: number;
  readonly r95: number;
  readonly r99: number;
  readonly seconds: number;
  readonly misses: readonly string[];
};

/** An entry of the index, of somebody. */
export type Entry = { readonly id: string; readonly text: string; readonly of: string };

/** Measures the suggestions among entries by their names alone; true pairs are entries of one. */
export async function measureDuplicates(entries: readonly Entry[]): Promise<DuplicateMeasure> {
  const { store, close } = await storeOfNames(entries);
  const start = performance.now();
  const scored = await scoredPairs(store, entries);
  let pairs = 0;
  for (const group of Map.groupBy(entries, ({ of }) => of).values()) pairs += (group.length * (group.length - 1)) / 2;
  await close();
  return {
    pairs,
    blocked: scored.filter(({ right }) => right).length / pairs,
    candidates: (2 * scored.length) / entries.length,
    ...precisionOf(scored, pairs),
    seconds: (performance.now() - start) / 1_000,
    misses: scored.flatMap(({ score, right, texts }) =>
      right === score < leastAlike ? [`${right ? 'missed' : 'wrong '} ${score.toFixed(2)}  ${texts}`] : [],
    ),
  };
}

/**
 * Every asked name as an Arabic and a Latin entry, three in ten with a noisy second Arabic one, among 2,000 others and relatives (another
 * first name, the rest the same); entries of one name are of one.
 */
export function namesakes({ inside, around }: Corpus, seed: number): readonly Entry[] {
  const random = randomFrom(seed);
  const entries: Entry[] = [];
  const add = (text: string, of: string) => void entries.push({ id: `e${String(entries.length).padStart(6, '0')}`, text, of });
  for (const [index, { id, arabic, latin }] of inside.entries()) {
    add(arabic, id);
    add(latin, id);
    if (random() < 0.3) add(withNoise(arabic, random), id);
    const first = tokenise(arabic)[0];
    const rest = arabic.slice(arabic.indexOf(' ') + 1);
    const other = inside[(index + 7) % inside.length]?.arabic.split(' ')[0] ?? '';
    if (
      random() < 0.2 &&
      rest.includes(' ') &&
      first?.class === 'word' &&
      !/^(?:عبد|أبو)$/u.test(other) &&
      !arabic.startsWith(other) &&
      !arabic.startsWith('عبد ')
    )
      add(`${other} ${rest}`, `relative-${id}`);
  }
  for (const { id, arabic } of around.slice(0, 2_000)) add(arabic, id);
  return entries;
}

/** What is compared for the precision at every score: more than the queue looks at, which takes 0.8. */
const leastScore = 0.4;

type Scored = { readonly score: number; readonly right: boolean; readonly texts: string };

async function scoredPairs(store: Store, entries: readonly Entry[]): Promise<Scored[]> {
  const owner = new Map(entries.map(({ id, of }) => [id, of]));
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const scored: Scored[] = [];
  const reading = told(store);
  const words = wordMemory();
  for (const row of await reading.entities(await reading.entityIds(null, entries.length))) {
    if (row === null) continue;
    const { near } = await nearNames(reading, row, words, leastScore, () => () => true);
    const pairs = near.flatMap((other) => (other.id > row.id ? [[row, other] as const] : []));
    for (const { pair, names } of await alikeNames(reading, pairs, words))
      scored.push({
        score: names.likeness.score,
        right: owner.get(pair[0].id) === owner.get(pair[1].id),
        texts: pair.map(({ id }) => texts.get(id) ?? '').join(' | '),
      });
  }
  return scored;
}
