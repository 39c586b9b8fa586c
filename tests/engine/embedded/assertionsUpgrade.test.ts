import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { everything } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { doubted } from '#tests/engine/doubtedGraph.ts';
import { toldTies } from '#tests/engine/tiesKnown.ts';
import { write } from '#tests/engine/write.ts';

test('a file in which a doubt was support is brought up to this format, with the graph that was kept beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-file-'));
  const strengths = async () => {
    const engine = engineOver(openEmbedded(folder));
    try {
      const { ties } = await toldTies(engine, [toId('ann')], everything);
      return Object.fromEntries(ties.map(({ id, strength }) => [id, strength]));
    } finally {
      await engine.close();
    }
  };
  try {
    const first = openEmbedded(folder);
    await write(first, doubted);
    await first.close();
    const now = await strengths();
    expect(now['doubted']).toBe(now['known']);
    const raw = new DatabaseSync(join(folder, fileName));
    raw.exec("UPDATE relationship SET strength = strength + 1 WHERE id = 'doubted'; PRAGMA user_version = 14;");
    raw.close();
    rmSync(join(folder, 'isnad.witness'));
    expect(await strengths()).toEqual(now);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
