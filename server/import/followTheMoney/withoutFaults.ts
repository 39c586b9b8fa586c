import type { FileBatch } from '#server/import/followTheMoney/batchOf.ts';
import type { ListedAt } from '#server/import/followTheMoney/listedAt.ts';
import type { ReadFile } from '#server/import/followTheMoney/recordsOf.ts';
import { lineKey, type LeftLines } from '#server/import/leftLines.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

/** Takes out of the records those with a fault, those that name one of them, and theirs, and what joins two of whom a denial is left out, until none is wrong. read: the batches of what records there are. */
export function withoutFaults(
  lists: readonly Map<string, ListedAt>[],
  left: LeftLines,
  {
    read,
    wrongAt,
  }: { readonly read: () => readonly ReadFile[]; readonly wrongAt: (file: string, fault: FileBatch['faults'][number]) => PlacedComplaint },
): readonly ReadFile[] {
  for (;;) {
    const found = read();
    const wrong = found.flatMap(({ file, faults, besideDenials }) => [...faults, ...besideDenials].map((fault) => wrongAt(file, fault)));
    if (wrong.length === 0) return found;
    left.add(wrong);
    const lines = new Set(wrong.map(lineKey));
    for (const records of new Set(lists))
      for (const [id, { lines: told, ...place }] of records) {
        if (!lines.has(lineKey(place))) continue;
        records.delete(id);
        left.further(told - 1);
      }
  }
}
