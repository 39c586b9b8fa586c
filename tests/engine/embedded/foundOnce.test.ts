import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Adjacency } from '#server/engine/embedded/adjacency.ts';
import { openFile, type OpenFile } from '#server/engine/embedded/file.ts';
import { graphOver } from '#server/engine/embedded/graph.ts';
import { noMemory } from '#server/engine/embedded/memory.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { turnsOf } from '#server/engine/turns.ts';

let folder: string;
let file: OpenFile;
let version: Adjacency;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-found-'));
  file = openFile(join(folder, 'isnad.sqlite'));
  version = graphOver(file).adjacency();
});
afterEach(() => {
  file.close();
  rmSync(folder, { recursive: true, force: true });
});

const goneAway = new Error('went away');
const found = Symbol('found');

/** Something that takes three turns to be found out by somebody. */
function finding(stop: AbortSignal = neverStopped) {
  const turns = turnsOf(stop);
  const finds = { begun: 0 };
  const find = async () => {
    finds.begun += 1;
    for (let turn = 0; turn < 3; turn += 1) await turns.giveWay();
    return found;
  };
  return { turns, finds, find };
}

test('what many ask of a version at once is found out once, and known afterwards', async () => {
  const memory = noMemory<symbol>();
  const askers = Array.from({ length: 20 }, () => finding());
  expect(await Promise.all(askers.map(({ find, turns }) => memory.recall(version, 'the same', find, turns)))).toEqual(
    askers.map(() => found),
  );
  const late = finding();
  expect(await memory.recall(version, 'the same', late.find, late.turns)).toBe(found);
  expect([...askers, late].map(({ finds }) => finds.begun)).toEqual([1, ...Array.from({ length: 20 }, () => 0)]);
});

test('whoever waits for what somebody else finds out does it where that one goes away, or goes away itself', async () => {
  const memory = noMemory<symbol>();
  const [first, second] = [new AbortController(), new AbortController()];
  const askers = [finding(first.signal), finding(second.signal), finding()];
  const outcomes = Promise.allSettled(askers.map(({ find, turns }) => memory.recall(version, 'the same', find, turns)));
  await setImmediate();
  first.abort(goneAway);
  second.abort(goneAway);
  expect(await outcomes).toEqual([
    { status: 'rejected', reason: goneAway },
    { status: 'rejected', reason: goneAway },
    { status: 'fulfilled', value: found },
  ]);
  expect(askers.map(({ finds }) => finds.begun)).toEqual([1, 0, 1]);
});
