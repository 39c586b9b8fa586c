import type { Batch } from '#server/engine/batch.ts';
import { createTally } from '#server/export/leftOut.ts';
import type { Asked } from '#server/export/publish/asked.ts';
import type { Changes } from '#server/export/publish/changes.ts';
import { htmlOf } from '#server/export/publish/html.ts';
import { networkOf } from '#server/export/publish/network.ts';
import { gathered } from '#server/export/gathered.ts';
import { selected } from '#server/export/selection/selected.ts';

/** A file that may be given to everybody, what it has in it, and what was changed on the way, which only the editor may read. */
export type PublishedFile = {
  readonly html: string;
  readonly has: { readonly names: number; readonly ties: number; readonly documents: number };
  readonly changes: Changes;
};

/** Publishes a part of what a store holds. random: from 0 on, below 1, and guessed by nobody: the pseudonyms come of it. Throws ExportRefused. */
export async function publish(batches: AsyncIterable<Batch>, asked: Asked, random: () => number): Promise<PublishedFile> {
  const whole = await gathered(batches);
  const part = await gathered(selected(only(whole), asked.selection, createTally().leaveOut));
  const { published, changes } = await networkOf(whole, part, asked, random);
  const { parties, ties, documents } = published;
  return { html: htmlOf(published, asked.language), has: { names: parties.size, ties: ties.length, documents: documents.length }, changes };
}

async function* only(whole: Batch): AsyncIterable<Batch> {
  yield whole;
}
