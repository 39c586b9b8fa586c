import { Neo4jError } from 'neo4j-driver';
import { Failure, Neo4jCredentials, StoreUnavailable, TookTooLong } from '#server/engine/failure.ts';

const unreachable: readonly string[] = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];

/** Whether the database cannot be reached now and may come up later. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Neo4jError && unreachable.includes(error.code);
}

/** The failure that an error of the driver means, told by its code alone; what means none is given back as it is. timeout: milliseconds the question had. */
export function asFailure(error: unknown, uri: string, timeout: number): unknown {
  if (error instanceof Failure || !(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (isUnreachable(error))
    return new StoreUnavailable(`Neo4j at ${uri} does not answer; see that it runs and can be reached`, { cause: error });
  if (code.startsWith('Neo.ClientError.Security.')) return new Neo4jCredentials(uri, { cause: error });
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return new TookTooLong(timeout);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new StoreUnavailable(`Neo4j at ${uri} has no such database; set NEO4J_DATABASE to one it has, or leave it unset`, {
      cause: error,
    });
  if (code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError')
    return new StoreUnavailable(
      `Neo4j at ${uri} has not enough memory for this; ask for less, write smaller batches, or raise its db.memory.transaction.max`,
      {
        cause: error,
      },
    );
  if (code.startsWith('Neo.TransientError.'))
    return new StoreUnavailable(`Neo4j at ${uri} could not do it now (${code}); try again`, { cause: error });
  return error;
}
