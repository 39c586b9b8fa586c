import type { RecordPart, StreamedRecords } from '#server/import/importFormat.ts';
import { leftTogether } from '#server/import/leftLines.ts';

/** What is streamed of several lists, one after the other. No two of them may be one list: what one says would be written over what another says of the same. */
export function streamedTogether(all: readonly StreamedRecords[]): StreamedRecords {
  return {
    rows: all.reduce((sum, { rows }) => sum + rows, 0),
    notes: all.flatMap(({ notes }) => notes),
    leftOut: leftTogether(all.map(({ leftOut }) => leftOut)),
    listings: all.flatMap(({ listings }) => listings),
    async *parts(): AsyncIterable<RecordPart> {
      let before = 0;
      for (const each of all) {
        for await (const part of each.parts()) yield { ...part, rows: before + part.rows };
        before += each.rows;
      }
    },
    kindOf(id) {
      for (const each of all) {
        const kind = each.kindOf(id);
        if (kind !== null) return kind;
      }
      return null;
    },
    waitsAlone: (claim) => all.some((each) => each.waitsAlone?.(claim) === true),
    close() {
      for (const each of all) each.close?.();
    },
  };
}
