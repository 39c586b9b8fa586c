import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import { incidentTo, otherEnd, type Adjacency } from '#server/engine/embedded/adjacency.ts';
import { openFile } from '#server/engine/embedded/file.ts';
import { graphOver } from '#server/engine/embedded/graph.ts';
import { otherEndsOf, tiesTo } from '#server/engine/embedded/otherEnds.ts';
import { apply } from '#server/engine/embedded/questions/apply.ts';
import type { Turns } from '#server/engine/turns.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';

const by = 'a fictional editor';
const at = '2030-01-01T00:00:00Z';
const spokes = Array.from({ length: 100 }, (_, n) => `spoke-${n}`);

/** A graph in a folder of its own with a fictional hub and those that it is tied to. */
function graphWith(others: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const file = openFile(join(folder, 'ends.sqlite'));
  const graph = graphOver(file);
  const write = (id: string, records: Parameters<typeof batch>[0]) =>
    apply(graph, writing({ id: toId(id), by, at, why: null }, batch(records)));
  write('first', {
    entities: ['hub', ...others].map((id) => entity(id)),
    documents: [document('d')],
    allegations: [claim('c', 'hub', 'd')],
    relationships: others.map((id) => tie(`t-${id}`, 'ASSOCIATED_WITH', 'hub', id, ['c'])),
  });
  const close = () => {
    file.close();
    rmSync(folder, { recursive: true });
  };
  return { graph, write, close };
}

test('the other ends of a long list are those of its version, whatever was remembered of the one before', () => {
  const { graph, write, close } = graphWith(spokes);
  const hub = graph.entityNumber('hub') ?? 0;
  const plain = (adjacency: Adjacency) => [...incidentTo(adjacency, hub)].map((n) => otherEnd(adjacency, n, hub));
  const half = (adjacency: Adjacency) => otherEndsOf(adjacency, hub)(50).subarray(0, 50);
  const all = (adjacency: Adjacency) => otherEndsOf(adjacency, hub)(100);
  const before = graph.adjacency();
  expect([...half(before)]).toEqual(plain(before).slice(0, 50));
  expect([...all(before)]).toEqual(plain(before));
  const same = {
    a: toId('spoke-3'),
    b: toId('spoke-7'),
    verdict: 'SAME',
    by,
    at,
    note: null,
    turn: 1,
    undoneBy: null,
    undoneAt: null,
  } as const;
  write('joined', { decisions: [same] });
  const after = graph.adjacency();
  expect(plain(after)).not.toEqual(plain(before));
  for (const version of [after, before]) expect([...all(version)]).toEqual(plain(version));
  expect(all(after)).toBe(all(after));
  close();
});

test('ties to some others are all of them, whatever was remembered of others and forgotten for want of room, and whoever asks meanwhile', async () => {
  const many = Array.from({ length: 1_200 }, (_, n) => `other-${n}`);
  const { graph, close } = graphWith(many);
  const adjacency = graph.adjacency();
  const hub = graph.entityNumber('hub') ?? 0;
  const numbers = graph.entityNumbers(many);
  const plain = (some: readonly number[]) =>
    [...incidentTo(adjacency, hub)].filter((n) => some.includes(otherEnd(adjacency, n, hub))).toSorted((a, b) => a - b);
  const giving: Turns = { areOver: () => true, giveWay: () => setImmediate() };
  const found = async (some: readonly number[]) => (await tiesTo(adjacency, hub, some, giving)).toSorted((a, b) => a - b);
  const first = numbers.slice(0, 1_000);
  const across = numbers.slice(968, 1_032);
  expect(await found(first)).toEqual(plain(first));
  expect(await found(across)).toEqual(plain(across));
  const asked = [numbers.slice(500, 1_200), numbers.slice(0, 700), numbers.slice(400, 900)];
  expect(await Promise.all(asked.map(found))).toEqual(asked.map(plain));
  close();
});
