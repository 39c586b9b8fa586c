import { createHash } from 'node:crypto';
import { recordId, recordLists, type RecordList, type RecordLists } from '#server/domain/change.ts';
import type { Batch } from '#server/engine/batch.ts';
import { recordDigest } from '#server/export/copy/recordDigest.ts';

/** What a store holds: of each list the digests of its records, by what they go by. */
export type Held = { readonly [List in RecordList]: ReadonlyMap<string, string> };

/** What a batch holds. */
export function heldIn(batch: Batch): Held {
  return {
    documents: digestsOf('documents', batch.documents),
    entities: digestsOf('entities', batch.entities),
    allegations: digestsOf('allegations', batch.allegations),
    relationships: digestsOf('relationships', batch.relationships),
    dossiers: digestsOf('dossiers', batch.dossiers),
    decisions: digestsOf('decisions', batch.decisions),
    investigations: digestsOf('investigations', batch.investigations),
  };
}

function digestsOf<List extends RecordList>(list: List, records: readonly RecordLists[List][]): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [recordId(list, record), recordDigest(record)] as const));
}

/** One digest of all records of a list, whatever their order. */
export function digestOfAll(records: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [id, digest] of [...records].toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${id} ${digest}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** The records in which two stores differ: only in the first, only in the second, in both and not alike. */
export type Differences = {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly unlike: readonly string[];
};

/** How one store differs from another, each record called by its list and what it goes by. */
export function differences(first: Held, second: Held): Differences {
  const all: { readonly [Which in keyof Differences]: string[] } = { onlyFirst: [], onlySecond: [], unlike: [] };
  for (const list of recordLists) {
    for (const [id, digest] of first[list]) {
      const other = second[list].get(id);
      if (other === undefined) all.onlyFirst.push(`${list} ${id}`);
      else if (other !== digest) all.unlike.push(`${list} ${id}`);
    }
    for (const id of second[list].keys()) if (!first[list].has(id)) all.onlySecond.push(`${list} ${id}`);
  }
  return all;
}
