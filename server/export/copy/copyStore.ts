import { recordId, recordLists, type Changed, type RecordList, type Signature } from '#server/domain/change.ts';
import type { Batch } from '#server/engine/batch.ts';
import { CopyRefused, someOf } from '#server/export/copy/copyRefused.ts';
import { differences, digestOfAll, heldIn, type Held } from '#server/export/copy/held.ts';
import { partsOf } from '#server/export/copy/parts.ts';
import type { ExportedStore } from '#server/export/exportDoor.ts';
import { gathered } from '#server/export/gathered.ts';

/** What a copy is written to. */
export type WrittenStore = ExportedStore & { readonly write: (batch: Batch, signature: Omit<Signature, 'id'>) => Promise<Changed> };

/** How a copy goes on, and what may be so at the target. over: whether records may stand there that the source does not have, or that differ, which are then overwritten. atOnce: how many records are one change. */
export type Copying = {
  readonly signature: Omit<Signature, 'id'>;
  readonly over: boolean;
  readonly stop: AbortSignal;
  readonly told: (what: string, rows: number, of: number | null) => void;
  readonly atOnce?: number;
};

/** What of each list is in both stores: how many, how many of them were written now, and one digest over all of them. others: records that only the target has, which it had before. */
export type Copied = {
  readonly lists: readonly { readonly list: RecordList; readonly count: number; readonly written: number; readonly digest: string }[];
  readonly others: number;
};

const usualPart = 1_000;

/**
 * Writes to a store what another one holds: entities, documents, claims, relationships, dossiers, investigations and decisions, each as it is, part by part, each part a change that is whole or not at all. What is there already as it is in the source is not written again,
 * so that the same copy goes on where it was ended. In the end both are read anew and compared, record by record. Throws CopyRefused.
 */
export async function copyStore(
  source: ExportedStore,
  target: WrittenStore,
  { signature, over, stop, told, atOnce = usualPart }: Copying,
): Promise<Copied> {
  const whole = await gathered(source.export());
  const wanted = heldIn(whole);
  const before = heldIn(await gathered(target.export()));
  const { onlySecond, unlike } = differences(wanted, before);
  if (!over && onlySecond.length + unlike.length > 0)
    throw new CopyRefused(
      'COPY_TARGET_HOLDS_OTHERS',
      `the target holds ${(onlySecond.length + unlike.length).toLocaleString('en')} records that the source does not have, or not so: ${someOf([...unlike, ...onlySecond])}. Nothing was written; choose an empty target, or add --over to overwrite what differs and keep the rest`,
    );
  const missing = missingIn(whole, wanted, before);
  const of = sizeOf(missing);
  let rows = 0;
  for (const part of partsOf(missing, atOnce)) {
    if (stop.aborted)
      throw new CopyRefused(
        'COPY_STOPPED',
        `the copy was stopped with ${rows.toLocaleString('en')} of ${of.toLocaleString('en')} records written; the same command goes on from there`,
      );
    await target.write(part, signature);
    rows += sizeOf(part);
    told('copied', rows, of);
  }
  const [is, was] = [heldIn(await gathered(target.export())), heldIn(await gathered(source.export()))];
  const left = differences(was, is);
  const wrong = [...left.onlyFirst, ...left.unlike, ...left.onlySecond.filter((each) => !over || !onlySecond.includes(each))];
  if (wrong.length > 0)
    throw new CopyRefused(
      'COPY_DIFFERS',
      `source and target are not equal in ${wrong.length.toLocaleString('en')} records: ${someOf(wrong)}; if somebody wrote to one of them meanwhile, the same command again brings it up to date with --over`,
    );
  return {
    lists: recordLists.map((list) => ({
      list,
      count: was[list].size,
      written: missing[list].length,
      digest: digestOfAll(new Map([...is[list]].filter(([id]) => was[list].has(id)))),
    })),
    others: left.onlySecond.length,
  };
}

function missingIn(whole: Batch, wanted: Held, before: Held): Batch {
  const isMissing = (list: RecordList, id: string) => before[list].get(id) !== wanted[list].get(id);
  return {
    documents: whole.documents.filter((each) => isMissing('documents', each.id)),
    entities: whole.entities.filter((each) => isMissing('entities', each.id)),
    allegations: whole.allegations.filter((each) => isMissing('allegations', each.id)),
    relationships: whole.relationships.filter((each) => isMissing('relationships', each.id)),
    dossiers: whole.dossiers.filter((each) => isMissing('dossiers', each.id)),
    decisions: whole.decisions.filter((each) => isMissing('decisions', recordId('decisions', each))),
    investigations: whole.investigations.filter((each) => isMissing('investigations', each.id)),
  };
}

function sizeOf(batch: Batch): number {
  return recordLists.reduce((sum, list) => sum + batch[list].length, 0);
}
