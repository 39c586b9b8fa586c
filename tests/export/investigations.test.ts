import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { everything } from '#server/domain/filter.ts';
import { createTally, leftOutSentences } from '#server/export/leftOut.ts';
import { selected } from '#server/export/selection/selected.ts';
import { batch } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';

test.each([null, [toId('ana')]])('what people saved of their work is in no file of what is claimed, and is counted', async (entities) => {
  const work = { id: toId('w'), name: 'Fictional work', state: 'v=1', notes: [], by: 'Somebody', at: '2030-01-01T00:00:00.000Z' };
  const batches = [batch({ ...small, investigations: [work] }), batch({ investigations: [{ ...work, id: toId('x') }] })];
  const tally = createTally();
  async function* all() {
    yield* batches;
  }
  const kept = await Array.fromAsync(selected(all(), { dossier: null, entities, filter: everything }, tally.leaveOut));
  expect(kept.flatMap(({ investigations }) => investigations)).toEqual([]);
  expect(leftOutSentences(tally.counted(), 'a dossier')[0]).toBe(
    'left out, for a dossier has no words for it: 2 investigations that people saved, with their notes',
  );
});
