import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everything } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import { openFile, type OpenFile } from '#server/engine/embedded/file.ts';
import { graphOver, type Graph } from '#server/engine/embedded/graph.ts';
import { apply } from '#server/engine/embedded/questions/apply.ts';
import { net } from '#server/engine/embedded/questions/net.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { turnsOf, type Turns } from '#server/engine/turns.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { signed } from '#tests/engine/write.ts';

const spokes = Array.from({ length: 150 }, (_, n) => `spoke${n}`);
const gone = new Error('went away');
/** A row is read for each tie, so that turns are looked at often. */
const filter = { ...everything, minIndependentDocuments: 1 };

let folder: string;
let file: OpenFile;
let graph: Graph;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-nets-'));
  file = openFile(join(folder, 'isnad.sqlite'));
  graph = graphOver(file);
  const written = batch({
    entities: ['hub', 'other', 'speaker', ...spokes].map((id) => entity(id)),
    documents: [document('report')],
    allegations: [claim('c', 'speaker', 'report')],
    relationships: spokes.map((id, n) => tie(`tie-${id}`, 'ASSOCIATED_WITH', n % 3 === 0 ? 'other' : 'hub', id, ['c'])),
  });
  apply(graph, writing({ ...signed, id: toId('written') }, written));
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Turns that are always over, and end with a reason instead of the one of this number. */
function endingAt(last: number): Turns {
  let turn = 0;
  return {
    areOver: () => true,
    async giveWay() {
      turn += 1;
      if (turn === last) throw gone;
    },
  };
}

const all = ['hub', 'other', ...spokes];

async function seen(): Promise<readonly (readonly string[])[]> {
  const found = net(graph, filter, turnsOf(neverStopped));
  expect(all.filter((id) => found.isExpanded(found.numberOf(toId(id))))).toEqual([]);
  await found.expand(all.map((id) => found.numberOf(toId(id))));
  const around = all.map((id) => {
    const { neighbors, ties, begin, end } = found.around(found.numberOf(toId(id)));
    return Array.from(
      { length: end - begin },
      (_, at) => `${found.idOf(neighbors[begin + at] ?? 0)} ${found.tieId(ties[begin + at] ?? 0)}`,
    );
  });
  found.end();
  return around;
}

test('the room of a search that was broken off serves the next one, which sees nothing of it', async () => {
  const fresh = await seen();
  expect(fresh.map((around) => around.length)).toEqual([100, 50, ...spokes.map(() => 1)]);
  const { slate } = net(graph, filter, endingAt(Infinity));
  for (const last of [1, 2, 3, 4, 5, 6, 7]) {
    const broken = net(graph, filter, endingAt(last));
    if (last > 1) expect(broken.slate).not.toBe(slate);
    await expect(broken.expand(all.map((id) => broken.numberOf(toId(id))))).rejects.toBe(gone);
    broken.end();
    const next = net(graph, filter, endingAt(Infinity));
    expect(next.slate).toBe(broken.slate);
    next.end();
    expect(await seen()).toEqual(fresh);
  }
});
