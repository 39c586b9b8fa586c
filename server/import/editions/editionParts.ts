import type { EditionWriter } from '#server/import/editions/withEditions.ts';
import { emptyBatch } from '#server/engine/batch.ts';
import type { RecordPart, StreamedRecords } from '#server/import/importFormat.ts';

/** The parts of what files say as they are written. What they no longer say stands in the last one, and in parts of its own where it is much; where there is nothing of that, no part is held while the next one is read. */
export async function* editionParts(
  { rows, parts }: Pick<StreamedRecords, 'rows' | 'parts'>,
  writer: EditionWriter,
): AsyncIterable<RecordPart> {
  let last: RecordPart | null = null;
  for await (const part of parts()) {
    if (last !== null) yield last;
    last = { ...part, batch: await writer.of(part.batch, part.placed) };
    if (writer.leavesOut) continue;
    yield last;
    last = null;
  }
  if (last === null) return;
  const { placed } = last;
  for await (const { allegations } of writer.gone()) {
    if (last === null) yield { rows, placed, batch: { ...emptyBatch, allegations } };
    else yield { ...last, batch: { ...last.batch, allegations: [...last.batch.allegations, ...allegations] } };
    last = null;
  }
  if (last !== null) yield last;
}
