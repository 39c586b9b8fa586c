import { fault } from '#server/domain/words/fault.ts';
import { toldAs } from '#server/engine/check/toldAs.ts';
import { emptyBatch, type Batch, type BatchList, type Complaint } from '#server/engine/batch.ts';
import { namedIds } from '#server/engine/known.ts';

const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;

/** Records that name one that is gone, and those that name them, with what each names. isGone: of a record that is not in the batch. */
export function dependents(batch: Batch, isGone: (list: BatchList, id: string) => boolean): readonly Complaint[] {
  const here = new Set(lists.flatMap((list) => batch[list].map(({ id }) => `${list} ${id}`)));
  const naming = new Map<string, { readonly list: BatchList; readonly id: string }[]>();
  const gone: string[] = [];
  for (const list of lists)
    for (const record of batch[list])
      for (const named of namedBy({ ...emptyBatch, [list]: [record] })) {
        const before = naming.get(named);
        if (before !== undefined) before.push({ list, id: record.id });
        else naming.set(named, [{ list, id: record.id }]);
      }
  for (const named of naming.keys()) if (!here.has(named) && isGone(...partsOf(named))) gone.push(named);
  const complaints: Complaint[] = [];
  for (let named = gone.pop(); named !== undefined; named = gone.pop())
    for (const { list, id } of naming.get(named) ?? []) {
      if (!here.delete(`${list} ${id}`)) continue;
      const told = toldAs(fault('namesLeftOut', { id: partsOf(named)[1] }));
      complaints.push({ list, id, field: null, ...told, fault: 'names what is left out' });
      gone.push(`${list} ${id}`);
    }
  return complaints;
}

function namedBy(batch: Batch): readonly string[] {
  const named = namedIds(batch);
  return lists.flatMap((list) => named[list].map((id) => `${list} ${id}`));
}

function partsOf(key: string): [list: BatchList, id: string] {
  const list = lists.find((each) => key.startsWith(`${each} `)) ?? 'entities';
  return [list, key.slice(list.length + 1)];
}
