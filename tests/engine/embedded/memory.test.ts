import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openFile } from '#server/engine/embedded/file.ts';
import { graphOver } from '#server/engine/embedded/graph.ts';
import { noMemory } from '#server/engine/embedded/memory.ts';
import type { Turns } from '#server/engine/turns.ts';

const waitedFor: Turns = { areOver: () => true, giveWay: () => setImmediate() };

test('what somebody finds out is waited for by others, but not what is found out behind them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  const file = openFile(join(folder, 'memory.sqlite'));
  const version = graphOver(file).adjacency();
  const memory = noMemory<string>();
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = memory.recall(version, 'asked', () => promise, waitedFor);
  const second = memory.recall(version, 'asked', async () => 'found twice', waitedFor);
  resolve('found once');
  expect(await Promise.all([first, second])).toEqual(['found once', 'found once']);
  const slow = Promise.withResolvers<string>();
  const behind = memory.recall(version, 'asked behind', () => slow.promise, { ...waitedFor, isBehind: true });
  expect(await memory.recall(version, 'asked behind', async () => 'at once', waitedFor)).toBe('at once');
  slow.resolve('later');
  await behind;
  file.close();
  rmSync(folder, { recursive: true });
});
