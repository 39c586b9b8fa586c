import { Failure } from '#server/engine/failure.ts';

/** A local Neo4j cannot be had: Java or Maven is missing, the download failed, or the server did not come up. */
export class LocalNeo4jFailed extends Failure {
  readonly code = 'LOCAL_NEO4J_FAILED';
}
