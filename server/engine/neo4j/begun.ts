import { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { StoreUnavailable } from '#server/engine/failure.ts';
import { withoutCode } from '#server/engine/neo4j/asFailure.ts';

/** timeout: milliseconds for the whole transaction on the server. asker: for whom, in the database's own list of what runs. */
export type Begin = { readonly timeout: number; readonly asker: string };

/** Does what needs a connection and sends nothing of ours. Throws StoreUnavailable where none came free, and errors of the driver. */
export async function connected<Result>(uri: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Neo4jError) || error.code !== withoutCode) throw error;
    throw new StoreUnavailable(`Neo4j at ${uri} gave no connection in time: all are busy, or it does not answer; try again in a moment`, {
      cause: error,
    });
  }
}

/** A transaction that takes statements before it has begun, so that the first goes with its beginning; begun: rejects with StoreUnavailable where no connection came free, and with errors of the driver. */
export type Beginning = { readonly transaction: Transaction; readonly begun: Promise<unknown> };

/** Begins a transaction, which is waited for only as far as its statements are. */
export function beginning(session: Session, uri: string, { timeout, asker }: Begin): Beginning {
  const transaction = session.beginTransaction({ timeout, metadata: { application: 'isnad', asker } });
  const begun = connected(uri, Promise.resolve(transaction));
  begun.catch(() => undefined);
  return { transaction, begun };
}
