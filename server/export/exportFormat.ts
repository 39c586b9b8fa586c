import type { Batch } from '#server/engine/batch.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';

/** A way to write everything that a store holds. type: the media type; ending: that of its files, with the dot, in lower case. */
export type ExportFormat = {
  readonly name: string;
  readonly type: string;
  readonly ending: string;
  /** The bytes of a file that the import of the same name reads again. What the format cannot say is left out, and told before the last byte. Throws ExportTooLarge before the first byte. */
  write: (batches: AsyncIterable<Batch>, leaveOut: LeaveOut) => AsyncIterable<Uint8Array>;
};
