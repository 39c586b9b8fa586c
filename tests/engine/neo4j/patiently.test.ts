import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { Neo4jCredentials, StoreUnavailable, TookTooLong } from '#server/engine/failure.ts';
import { asFailure } from '#server/engine/neo4j/asFailure.ts';
import { cautionsIn } from '#server/engine/neo4j/cautions.ts';
import { patiently } from '#server/engine/neo4j/patiently.ts';

const says = (seconds: number) => `waiting (${seconds} s)`;

function failing(...failures: readonly unknown[]) {
  const left = [...failures];
  return async () => {
    const next = left.shift();
    if (next !== undefined) throw next;
    return 'done';
  };
}

function failureOf(code: string): unknown {
  return asFailure(new Neo4jError('fictional', code, '50N42', 'fictional'), 'bolt://fiction', 100);
}

test('what a cold server could not do in time is done again, with one line that says so', async () => {
  const lines: string[] = [];
  const slow = [
    new TookTooLong(100),
    failureOf('Neo.TransientError.General.DatabaseUnavailable'),
    failureOf('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'),
  ];
  expect(await patiently(60_000, (line) => lines.push(line), says, failing(...slow))).toBe('done');
  expect(lines).toEqual(['waiting (0 s)']);
});

test('what does not pass is said at once, and what may pass when the patience is over', async () => {
  const lines: string[] = [];
  const ask = (milliseconds: number, failure: unknown) => patiently(milliseconds, (line) => lines.push(line), says, failing(failure));
  for (const [milliseconds, failure] of [
    [60_000, new Neo4jCredentials('bolt://fiction')],
    [60_000, failureOf('Neo.ClientError.Database.DatabaseNotFound')],
    [60_000, failureOf('Neo.TransientError.General.MemoryPoolOutOfMemoryError')],
    [100, new StoreUnavailable('busy')],
  ] as const)
    await expect(ask(milliseconds, failure)).rejects.toBe(failure);
  expect(lines).toEqual([]);
});

test('a database without limits of a statement is told of, whatever its words for none', () => {
  const of = (memory: string, time: string) =>
    cautionsIn([
      { name: 'db.memory.transaction.max', value: memory },
      { name: 'db.transaction.timeout', value: time },
    ]);
  expect([of('640.00MiB', '1m'), of('1B', '0.5s')]).toEqual([[], []]);
  const memory =
    'Neo4j has no db.memory.transaction.max: one statement may take all of its memory from everybody; set it, to 512m for example';
  const time = 'Neo4j has no db.transaction.timeout: a statement of another program may run for ever; set it, to 60s for example';
  expect([of('0B', '60s'), of('512m', '0s'), cautionsIn([])]).toEqual([[memory], [time], [memory, time]]);
});
