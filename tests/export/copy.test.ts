import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigRefused } from '#server/config.ts';
import { UsageRefused } from '#server/command/command.ts';
import { copyEnds } from '#server/command/copyEnds.ts';
import { runCommand } from '#server/command/runCommand.ts';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { copyStore, type Copying, type WrittenStore } from '#server/export/copy/copyStore.ts';
import { keptIn } from '#tests/engine/embedded/keptIn.ts';
import { batch, claim, document, entity } from '#tests/engine/fiction.ts';
import { neo4jStore } from '#tests/engine/neo4jStore.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { embedded } from '#tests/engine/stores.ts';
import { signed, write } from '#tests/engine/write.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

const command = fileURLToPath(new URL('../../server/command/main.ts', import.meta.url));
const never = new AbortController().signal;

const copying = (more: Partial<Copying> = {}): Copying => ({
  signature: signed,
  over: false,
  stop: never,
  told: () => undefined,
  atOnce: 2,
  ...more,
});

const decided = (a: string, b: string, turn: number, undone: boolean) => ({
  a: toId(a),
  b: toId(b),
  verdict: 'SAME' as const,
  by: 'another editor',
  at: '2029-01-01T00:00:00.000Z',
  note: 'They are one in this fiction.',
  turn,
  undoneBy: undone ? 'an editor' : null,
  undoneAt: undone ? '2029-02-01T00:00:00.000Z' : null,
});

/** The small graph, claims that contradict each other in a ring, a copy before its original, decisions, and what somebody saved. */
const whole: Batch = {
  ...small,
  entities: [...small.entities, entity('bob-again'), entity('third')],
  documents: [document('a-copy-of-a-copy', { copyOf: toId('copy') }), ...small.documents],
  allegations: [
    ...small.allegations,
    claim('ring-1', 'ana', 'other', { contradicts: [toId('ring-2')] }),
    claim('ring-2', 'bob', 'other', { contradicts: [toId('ring-3')] }),
    claim('ring-3', 'speaker', 'other', { contradicts: [toId('ring-1')] }),
  ],
  decisions: [decided('bob', 'bob-again', 1, true), decided('bob', 'bob-again', 2, false), decided('loner', 'third', 1, false)],
  investigations: [{ id: toId('work'), name: 'Fictional work', state: 'v=1', notes: [], by: 'Somebody', at: '2030-01-01T00:00:00.000Z' }],
};

async function filled(): Promise<{ engine: Engine; close: () => Promise<void> }> {
  const opened = await embedded.open();
  await write(opened.engine, whole);
  return opened;
}

const exported = (engine: Engine) => Array.fromAsync(engine.export());

/** A store that is killed before it writes a part. parts: how many it takes before. */
function dying(engine: Engine, parts: number): WrittenStore {
  let left = parts;
  return {
    export: () => engine.export(),
    write: (part, signature) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('killed')) : engine.write(part, signature);
    },
  };
}

describe('a copy', () => {
  test('is the same as what was copied, goes on where it was killed, and done again writes nothing', async () => {
    const [source, target] = await Promise.all([filled(), embedded.open()]);
    const told: number[] = [];
    await expect(copyStore(source.engine, dying(target.engine, 7), copying())).rejects.toThrow('killed');
    const first = await copyStore(source.engine, target.engine, copying({ told: (_, rows, of) => void told.push(rows, of ?? 0) }));
    expect(await exported(target.engine)).toEqual(await exported(source.engine));
    const counts = (of: typeof first) => Object.fromEntries(of.lists.map(({ list, count, written: now }) => [list, [count, now]]));
    expect(counts(first)).toMatchObject({
      entities: [9, 0],
      documents: [4, 0],
      relationships: [6, 6],
      decisions: [3, 3],
      investigations: [1, 1],
    });
    expect(told.at(-1)).toBe(told.at(-2));
    const again = await copyStore(source.engine, target.engine, copying());
    expect(again.lists.map(({ written: now }) => now)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(again.lists.map(({ digest }) => digest)).toEqual(first.lists.map(({ digest }) => digest));
    await Promise.all([source.close(), target.close()]);
  });

  test('takes what is recorded from documents with or after these, also of who published one', async () => {
    const [source, target] = await Promise.all([embedded.open(), embedded.open()]);
    const from = (id: string, of: string, kind: EntityKind = 'PERSON') => ({
      ...entity(id, kind),
      properties: { type: { en: 'fictional' }, recordedFrom: [{ document: toId(of), properties: ['type'] }] },
    });
    const documents = ['one', 'two', 'three'].map((id) => document(id, { publisher: toId('publisher') }));
    await write(
      source.engine,
      batch({ documents, entities: [from('ada', 'three'), from('publisher', 'two', 'ORGANIZATION'), entity('bea')] }),
    );
    await copyStore(source.engine, target.engine, copying({ atOnce: 1 }));
    expect(await exported(target.engine)).toEqual(await exported(source.engine));
    await Promise.all([source.close(), target.close()]);
  });

  test('is refused where the target holds anything else, unless it is told to go over it', async () => {
    const [source, target] = await Promise.all([filled(), embedded.open()]);
    await write(target.engine, batch({ entities: [entity('mine'), entity('ana')] }));
    const before = await exported(target.engine);
    await expect(copyStore(source.engine, target.engine, copying())).rejects.toMatchObject({
      code: 'COPY_TARGET_HOLDS_OTHERS',
      message:
        'the target holds 2 records that the source does not have, or not so: entities ana, entities mine. Nothing was written; choose an empty target, or add --over to overwrite what differs and keep the rest',
    });
    expect(await exported(target.engine)).toEqual(before);
    const { others } = await copyStore(source.engine, target.engine, copying({ over: true }));
    expect(others).toBe(1);
    const all = (await exported(target.engine)).flatMap(({ entities }) => entities);
    expect(all.filter(({ id }) => id !== 'mine')).toEqual((await exported(source.engine)).flatMap(({ entities }) => entities));
    await Promise.all([source.close(), target.close()]);
  });

  test('that is stopped says how far it is; one that comes out otherwise is no copy', async () => {
    const [source, target] = await Promise.all([filled(), embedded.open()]);
    const stop = new AbortController();
    await expect(copyStore(source.engine, target.engine, copying({ stop: stop.signal, told: () => stop.abort() }))).rejects.toMatchObject({
      code: 'COPY_STOPPED',
      message: 'the copy was stopped with 2 of 32 records written; the same command goes on from there',
    });
    const losing: WrittenStore = {
      export: () => target.engine.export(),
      write: (part, signature) =>
        target.engine.write({ ...part, relationships: part.relationships.filter(({ id }) => id !== 'ana-to-town') }, signature),
    };
    await expect(copyStore(source.engine, losing, copying())).rejects.toMatchObject({
      code: 'COPY_DIFFERS',
      message:
        'source and target are not equal in 1 records: relationships ana-to-town; if somebody wrote to one of them meanwhile, the same command again brings it up to date with --over',
    });
    await Promise.all([source.close(), target.close()]);
  });

  describe('through Neo4j', leftOutWithout(neo4jStore.missing), () => {
    test('is the same when it has come back, also where it was killed on the way', async () => {
      const [source, neo4j, back] = await Promise.all([filled(), neo4jStore.open(), embedded.open()]);
      await expect(copyStore(source.engine, dying(neo4j.engine, 6), copying())).rejects.toThrow('killed');
      const there = await copyStore(source.engine, neo4j.engine, copying());
      await expect(copyStore(neo4j.engine, dying(back.engine, 9), copying())).rejects.toThrow('killed');
      const again = await copyStore(neo4j.engine, back.engine, copying());
      expect(await exported(back.engine)).toEqual(await exported(source.engine));
      expect(again.lists.map(({ digest }) => digest)).toEqual(there.lists.map(({ digest }) => digest));
      await Promise.all([source.close(), neo4j.close(), back.close()]);
    });
  });

  test('is made by the command, which says what is equal and what does not go along', async () => {
    await withFolder({}, async (folder) => {
      const opened = (name: string) => engineOver(openEmbedded(`${folder}/${name}`));
      const source = opened('store');
      await write(source, whole);
      await source.close();
      const [said, warned]: [string[], string[]] = [[], []];
      const run = (...args: readonly string[]) =>
        runCommand(['copy', ...args], {
          say: (line) => void said.push(line),
          warn: (line) => void warned.push(line),
          by: 'a fictional editor',
          now: () => new Date('2030-01-01T00:00:00.000Z'),
          open: () => Promise.reject(new Error('not asked for')),
          openBoth: async (place) => {
            const [own, other] = [opened('store'), opened(place)];
            return { own, other, close: async () => void (await Promise.all([own.close(), other.close()])) };
          },
          stopping: () => never,
          kept: keptIn(folder),
        });
      expect(await run('--to', 'second')).toBe(0);
      expect(said.at(0)).toMatch(/^documents: 4 on both sides, 4 written now, digest [0-9a-f]{16} on both$/);
      expect(said.slice(-2)).toEqual([
        'not copied: the log of changes, for what is copied is written by this copy; what was compared of names, which is compared anew',
        'equal: 32 records, each with its digest',
      ]);
      expect(existsSync(`${folder}/second`)).toBe(true);
      expect(await run('--from=second')).toBe(0);
      expect(await run()).toBe(1);
      expect(await run('--to', 'a', '--from', 'b')).toBe(1);
    });
  });
});

test('a process that is killed while it copies leaves what the same command brings to its end', async () => {
  await withFolder({}, async (folder) => {
    const source = engineOver(openEmbedded(`${folder}/store`));
    await write(source, whole);
    await source.close();
    const args = [command, 'copy', '--to', `${folder}/second`, '--data', `${folder}/store`];
    const env = { PATH: process.env['PATH'] };
    const killed = spawn(process.execPath, args, { env, stdio: 'ignore' });
    const exited = once(killed, 'exit');
    while (!existsSync(`${folder}/second/isnad.sqlite`) && killed.exitCode === null) await setTimeout(2);
    killed.kill('SIGKILL');
    await exited;
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('equal: 32 records, each with its digest');
  });
});

test('a password comes from the environment alone, and stands in nothing that is said', () => {
  const environment = { NEO4J_PASSWORD: 'not-to-be-seen', NEO4J_USER: 'reader', ISNAD_DATA: '/data' };
  const ends = copyEnds('neo4j://db.invalid', ['--neo4j-database', 'news', '--data', '/other'], environment, '/usual');
  expect([ends?.own.data, ends?.own.neo4j, ends?.other.neo4j]).toEqual([
    '/other',
    null,
    { uri: 'neo4j://db.invalid', user: 'reader', password: 'not-to-be-seen', database: 'news', patience: 120_000 },
  ]);
  const folder = copyEnds('/elsewhere', [], { NEO4J_URI: 'bolt://db.invalid', NEO4J_PASSWORD: 'not-to-be-seen' }, '/usual');
  expect([folder?.own.neo4j?.uri, folder?.other.data, folder?.other.neo4j]).toEqual(['bolt://db.invalid', '/elsewhere', null]);
  const said = (place: string, of: Readonly<Record<string, string>>, kind: typeof UsageRefused | typeof ConfigRefused): string => {
    try {
      copyEnds(place, [], of, '/usual');
      return 'nothing';
    } catch (error) {
      expect(error).toBeInstanceOf(kind);
      return error instanceof Error ? error.message : '';
    }
  };
  expect(said('bolt://reader:not-to-be-seen@db.invalid', environment, UsageRefused)).not.toContain('not-to-be-seen');
  expect(said('bolt://db.invalid', {}, ConfigRefused)).toContain('NEO4J_PASSWORD is missing');
});
