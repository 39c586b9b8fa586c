import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { Failure, Neo4jCredentials, StoreUnavailable, TookTooLong } from '#server/engine/failure.ts';

const unreachable: readonly string[] = ['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable'];
const outOfMemory = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

/** The code of what the driver says by itself. Before a transaction has begun that is one thing only: its pool gave no connection in time. */
export const withoutCode = 'N/A';

/** Whether the server said it, and so speaks. */
export function isOfServer(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.');
}

/** Whether an error of the driver may not come again when the same is asked again. What was too large for the memory stays so. */
export function isPassing(error: unknown): boolean {
  return error instanceof Neo4jError && isRetryableError(error) && error.code !== outOfMemory;
}

/** Whether a failure says that the database cannot do it now and may later, as one that has just begun to start. */
export function mayPass(failure: unknown): boolean {
  if (failure instanceof TookTooLong) return true;
  if (!(failure instanceof StoreUnavailable)) return false;
  const { cause } = failure;
  return cause === undefined || isPassing(cause) || (cause instanceof Neo4jError && cause.code === withoutCode);
}

/** Neo4j does not answer, be it that nobody listens or that it says nothing. */
export function silent(uri: string, options?: ErrorOptions): StoreUnavailable {
  return new StoreUnavailable(`Neo4j at ${uri} does not answer; see that it runs and can be reached`, options);
}

/** The failure that an error of the driver means, told by its code alone; what means none is given back as it is. timeout: milliseconds the question had. */
export function asFailure(error: unknown, uri: string, timeout: number): unknown {
  if (error instanceof Failure || !(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (unreachable.includes(code)) return silent(uri, { cause: error });
  if (code.startsWith('Neo.ClientError.Security.')) return new Neo4jCredentials(uri, { cause: error });
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return new TookTooLong(timeout);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new StoreUnavailable(`Neo4j at ${uri} has no such database; set NEO4J_DATABASE to one it has, or leave it unset`, {
      cause: error,
    });
  if (code === outOfMemory)
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
