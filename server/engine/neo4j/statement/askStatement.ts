import { setTimeout as pass } from 'node:timers/promises';
import { Neo4jError, type Record as DriverRecord, type Transaction } from 'neo4j-driver';
import { CypherBusy, CypherRefused, TookTooLong } from '#server/engine/failure.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { asFailure } from '#server/engine/neo4j/asFailure.ts';
import { inOrder, nothingSeen, toJson } from '#server/engine/neo4j/statement/json.ts';
import { toParameters } from '#server/engine/neo4j/statement/parameters.ts';
import { requireHarmless } from '#server/engine/neo4j/statement/plan.ts';
import { requireEnding } from '#server/engine/neo4j/statement/requireEnding.ts';
import type { CypherTable, Stop } from '#server/engine/store.ts';

const grace = 1_000;

/** How long an answer waits for its seat to be free, so that whoever asks one after the other always has one. */
const closing = 500;

/**
 * Asks a user's statement, once its text shows that its expressions end and the server's plan for it that it only reads the graph. Its asker gets an end in
 * time even where the server goes on with an expression that it cannot stop; its seat is given back only when the server has let go of it,
 * before the answer where that is soon, and who finds none is not kept waiting. Throws CypherRefused, CypherBusy, TookTooLong, StoreUnavailable.
 */
export async function askStatement(
  { foreign, seats, uri, timeout }: Connection,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  maxRows: number,
  stop: Stop,
): Promise<CypherTable> {
  stop.throwIfAborted();
  const params = toParameters(parameters);
  requireEnding(statement, parameters);
  const giveBack = seats.take();
  if (giveBack === null) throw new CypherBusy(seats.most);
  const session = foreign();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  let closed: Promise<void> | null = null;
  // A session that is closed twice says at once that it is, though the server has not let go.
  const close = () =>
    (closed ??= session
      .close()
      .catch(() => undefined)
      .then(giveBack));
  const end = (reason: unknown) => {
    reject(reason);
    void close();
  };
  const letGo = () => end(stop.reason);
  const clock = setTimeout(() => end(new TookTooLong(timeout)), timeout + grace);
  stop.addEventListener('abort', letGo, { once: true });
  const asked = session.beginTransaction({ timeout }).then((transaction) => answer(transaction, statement, params, maxRows));
  try {
    return await Promise.race([asked, ended]);
  } catch (error) {
    stop.throwIfAborted();
    throw refusal(error) ?? asFailure(error, uri, timeout);
  } finally {
    clearTimeout(clock);
    stop.removeEventListener('abort', letGo);
    const isFree = close();
    if (!stop.aborted) await Promise.race([isFree, pass(closing, undefined, { ref: false })]);
  }
}

async function answer(transaction: Transaction, statement: string, params: Record<string, unknown>, maxRows: number): Promise<CypherTable> {
  requireHarmless((await transaction.run(`EXPLAIN ${statement}`, params)).summary, statement);
  const begin = performance.now();
  const result = transaction.run(statement, params);
  const columns = await result.keys();
  const records: DriverRecord[] = [];
  for await (const record of result) if (records.push(record) > maxRows) break;
  const milliseconds = performance.now() - begin;
  const seen = nothingSeen();
  const rows = records.slice(0, maxRows).map((record) => columns.map((column) => toJson(record.get(column), seen)));
  return {
    columns: columns.map(String),
    rows,
    truncated: records.length > maxRows,
    milliseconds,
    entities: inOrder(seen.entities),
    relationships: inOrder(seen.relationships),
  };
}

function refusal(error: unknown): CypherRefused | null {
  if (!(error instanceof Neo4jError)) return null;
  const theirs =
    /^Neo\.ClientError\.(?:Statement|Schema|Procedure|Fabric)\./.test(error.code) || error.code === 'Neo.ClientError.Request.Invalid';
  return theirs ? new CypherRefused(error.message, { cause: error }) : null;
}
