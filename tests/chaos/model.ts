import { isDeepStrictEqual } from 'node:util';
import type { RecordList } from '#server/domain/change.ts';
import { everything } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { Store } from '#server/engine/store.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { told } from '#tests/engine/told.ts';

const lists = ['documents', 'entities', 'allegations', 'relationships'] as const satisfies readonly RecordList[];
const atOnce = 400;

/** How often the n-th batch says the same of others: one in eight is a long change, beside which others read. */
function timesOf(n: number): number {
  return n % 8 === 3 ? 60 : 1;
}

/** What is written n-th: two people who do not exist, a report, a claim in it and the tie that it carries, once or many times. One in four is large. */
export function batchOf(n: number): Batch {
  const long = n % 4 === 0 ? { en: 'Fictional words that somebody who does not exist never said. '.repeat(200) } : { en: `Fictional ${n}` };
  const marks = marksOf(n);
  return batch({
    entities: marks.flatMap((mark) => [entity(`from-${mark}`, 'PERSON', { note: long }), entity(`to-${mark}`)]),
    documents: marks.map((mark) => document(`report-${mark}`)),
    allegations: marks.map((mark) => claim(`said-${mark}`, `from-${mark}`, `report-${mark}`, { claim: long })),
    relationships: marks.map((mark) => tie(`link-${mark}`, 'ASSOCIATED_WITH', `from-${mark}`, `to-${mark}`, [`said-${mark}`])),
  });
}

/** What the ids of a batch end with. */
function marksOf(n: number): readonly string[] {
  return Array.from({ length: timesOf(n) }, (_, time) => `${n}-${time}`);
}

/**
 * What a store answers that is not so, in words: records that nobody wrote or wrote otherwise, batches that are there in part, and what was acknowledged and
 * is gone. acknowledged: numbers of batches; begun: the highest number that may have been written.
 */
export async function falsehoods(store: Engine | Store, acknowledged: readonly number[], begun: number): Promise<string[]> {
  const batches = await Array.fromAsync(store.export());
  const found = new Map<number, number>();
  const complaints: string[] = [];
  const written = new Map<number, Batch>();
  for (const list of lists)
    for (const record of batches.flatMap((each): readonly { readonly id: string }[] => each[list])) {
      const n = Number(record.id.split('-')[1]);
      const whole = written.get(n) ?? batchOf(n);
      written.set(n, whole);
      const one = whole[list].find(({ id }) => id === record.id);
      if (n > begun || !isDeepStrictEqual({ ...record }, { ...one })) complaints.push(`${list} ${record.id} was never written so`);
      found.set(n, (found.get(n) ?? 0) + 1);
    }
  for (const [n, count] of found) if (count !== 5 * timesOf(n)) complaints.push(`of batch ${n} there are ${count} records`);
  for (const n of acknowledged) if (!found.has(n)) complaints.push(`batch ${n} was acknowledged and is gone`);
  return [...complaints, ...(await falseTies(store, [...found.keys()]))];
}

async function falseTies(store: Engine | Store, numbers: readonly number[]): Promise<string[]> {
  const complaints: string[] = [];
  const { allegations, documents } = await told(store).overview();
  const marks = numbers.flatMap(marksOf);
  if (allegations !== marks.length || documents !== marks.length)
    complaints.push(`${allegations} claims and ${documents} documents are counted, of ${marks.length}`);
  for (let start = 0; start < marks.length; start += atOnce) {
    const some = marks.slice(start, start + atOnce);
    const ids = some.flatMap((mark) => [toId(`from-${mark}`), toId(`to-${mark}`)]);
    const { relationships, total } = await told(store).among(ids, everything, ids.length);
    if (total !== some.length) complaints.push(`${total} ties are answered between ${some.length} pairs`);
    for (const { id, source, target, evidence } of relationships) {
      const mark = id.slice('link-'.length);
      if (source !== `from-${mark}` || target !== `to-${mark}` || evidence.length !== 1) complaints.push(`the tie ${id} leads elsewhere`);
    }
  }
  return complaints;
}
