import { blockPairs } from '#server/names/blocking.ts';
import { nameLikeness } from '#server/names/likeness.ts';
import { nameWords } from '#server/names/nameWords.ts';
import { randomFrom, withNoise, type FictionalName } from '#tests/bench/names/fiction.ts';
import { precisionOf } from '#tests/bench/names/measures.ts';

/** What the suggestion of duplicates found: blocking recall, candidates for each record, average precision, recall at two precisions, seconds. */
export type DuplicateMeasure = {
  readonly blocked: number;
  readonly candidates: number;
  readonly ap: number;
  readonly r95: number;
  readonly r99: number;
  readonly seconds: number;
};

/** Every name as an Arabic and a Latin record, three in ten with a noisy second Arabic one, among distractors and relatives (same name but for the first word); true pairs are records of one name. */
export function measureDuplicates(names: readonly FictionalName[], distractors: readonly FictionalName[], seed: number): DuplicateMeasure {
  const random = randomFrom(seed);
  const records: { entity: string; text: string; of: string }[] = [];
  const add = (text: string, of: string) => void records.push({ entity: `r${records.length}`, text, of });
  for (const [index, { id, arabic, latin }] of names.entries()) {
    add(arabic, id);
    add(latin, id);
    if (random() < 0.3) add(withNoise(arabic, random), id);
    if (random() < 0.2 && arabic.split(' ').length >= 3)
      add([names[(index + 7) % names.length]?.arabic.split(' ').at(-1) ?? '', ...arabic.split(' ').slice(1)].join(' '), `relative-${id}`);
  }
  for (const { id, arabic } of distractors) add(arabic, id);
  const start = performance.now();
  const pairs = blockPairs(records);
  const counts = new Map<string, number>();
  for (const { text } of records) for (const word of nameWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = pairs.map(({ one, other }) => {
    const [a, b] = [records[one], records[other]];
    return { score: nameLikeness(a?.text ?? '', b?.text ?? '', (word) => counts.get(word) ?? 1).score, right: a?.of === b?.of };
  });
  const sizes = Map.groupBy(records, ({ of }) => of);
  let all = 0;
  for (const group of sizes.values()) all += (group.length * (group.length - 1)) / 2;
  return {
    blocked: scored.filter(({ right }) => right).length / all,
    candidates: (2 * pairs.length) / records.length,
    ...precisionOf(scored, all),
    seconds: (performance.now() - start) / 1_000,
  };
}
