import { Failure } from '#server/engine/failure.ts';

/** A local Neo4j cannot be had: Java or Maven is missing, the download failed, or the server did not come up. */
export class LocalNeo4jFailed extends Failure {
  readonly code = 'LOCAL_NEO4J_FAILED';
}

/** The last lines that a program said which has failed, or what failed where it said nothing. */
export function lastLines(error: unknown): string {
  const said = (stream: 'stdout' | 'stderr') =>
    error instanceof Error && stream in error ? String(Object.getOwnPropertyDescriptor(error, stream)?.value) : '';
  return `${said('stdout')}\n${said('stderr')}`.trim().split('\n').slice(-5).join('\n') || String(error);
}
