import type { LocalNeo4j } from '#server/engine/neo4j/local/server.ts';

/** Servers of which each is lent to one borrower at a time. */
type Neo4jPool = {
  /** A server for this borrower alone until it is given back. Rejects where none could be started. */
  take: () => Promise<LocalNeo4j>;
  give: (server: LocalNeo4j) => void;
  stop: () => Promise<void>;
};

/** A pool in which another server is started, up to a limit, only when somebody waits; who waits longest is served first. */
export function createNeo4jPool(limit: number, start: () => Promise<LocalNeo4j>): Neo4jPool {
  const begun = new Set<Promise<LocalNeo4j>>();
  const idle: LocalNeo4j[] = [];
  const waiting: PromiseWithResolvers<LocalNeo4j>[] = [];

  function give(server: LocalNeo4j): void {
    const next = waiting.shift();
    if (next) next.resolve(server);
    else idle.push(server);
  }

  function startAnother(): void {
    const server = start();
    begun.add(server);
    server.then(give, (error: unknown) => {
      begun.delete(server);
      for (const each of waiting.splice(0)) each.reject(error);
    });
  }

  return {
    async take() {
      const server = idle.pop();
      if (server) return server;
      const turn = Promise.withResolvers<LocalNeo4j>();
      waiting.push(turn);
      if (begun.size < limit) startAnother();
      return turn.promise;
    },
    give,
    async stop() {
      const ended = await Promise.allSettled([...begun].map(async (server) => (await server).stop()));
      for (const each of ended) if (each.status === 'rejected') throw each.reason;
    },
  };
}
