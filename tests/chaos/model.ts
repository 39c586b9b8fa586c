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

/** What is written n-th: two people who do not exist, a report, a claim in it and the tie that it carries. One in four is large. */
export function batchOf(n: number): Batch {
  const [from, to, report, said, link] = ['from', 'to', 'report', 'said', 'link'].map((word) => `${word}-${n}`);
  const long = n % 4 === 0 ? { en: 'Fictional words that somebody who does not exist never said. '.repeat(200) } : { en: `Fictional ${n}` };
  return batch({
    entities: [entity(`${from}`, 'PERSON', { note: long }), entity(`${to}`)],
    documents: [document(`${report}`)],
    allegations: [claim(`${said}`, `${from}`, `${report}`, { claim: long })],
    relationships: [tie(`${link}`, 'ASSOCIATED_WITH', `${from}`, `${to}`, [`${said}`])],
  });
}

/**
 * What a store answers that is not so, in words: records that nobody wrote or wrote otherwise, batches that are there in part, and what was acknowledged and
 * is gone. acknowledged: numbers of batches; begun: the highest number that may have been written.
 */
export async function falsehoods(store: Engine | Store, acknowledged: readonly number[], begun: number): Promise<string[]> {
  const batches = await Array.fromAsync(store.export());
  const found = new Map<number, number>();
  const complaints: string[] = [];
  for (const list of lists)
    for (const record of batches.flatMap((each): readonly { readonly id: string }[] => each[list])) {
      const n = Number(record.id.split('-')[1]);
      const written = batchOf(n)[list].find(({ id }) => id === record.id);
      if (n > begun || !isDeepStrictEqual({ ...record }, { ...written })) complaints.push(`${list} ${record.id} was never written so`);
      found.set(n, (found.get(n) ?? 0) + 1);
    }
  for (const [n, count] of found) if (count !== 5) complaints.push(`of batch ${n} there are ${count} records`);
  for (const n of acknowledged) if (!found.has(n)) complaints.push(`batch ${n} was acknowledged and is gone`);
  return [...complaints, ...(await falseTies(store, [...found.keys()]))];
}

async function falseTies(store: Engine | Store, numbers: readonly number[]): Promise<string[]> {
  const complaints: string[] = [];
  const { allegations, documents } = await told(store).overview();
  if (allegations !== numbers.length || documents !== numbers.length)
    complaints.push(`${allegations} claims and ${documents} documents are counted, of ${numbers.length}`);
  for (let start = 0; start < numbers.length; start += atOnce) {
    const some = numbers.slice(start, start + atOnce);
    const ids = some.flatMap((n) => [toId(`from-${n}`), toId(`to-${n}`)]);
    const { relationships, total } = await told(store).among(ids, everything, ids.length);
    if (total !== some.length) complaints.push(`${total} ties are answered between ${some.length} pairs`);
    for (const { id, source, target, evidence } of relationships) {
      const n = id.split('-')[1];
      if (source !== `from-${n}` || target !== `to-${n}` || evidence.length !== 1) complaints.push(`the tie ${id} leads elsewhere`);
    }
  }
  return complaints;
}
