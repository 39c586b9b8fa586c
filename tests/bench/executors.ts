import { createApp } from '#server/app.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import type { Execution } from '#server/graphql/api.ts';
import { listen } from '#server/listen.ts';
import { createLog } from '#server/log.ts';
import { entityId, hubNumbers } from '#tests/bench/graph.ts';
import { heading, line, timesInTurn } from '#tests/bench/measure.ts';

const documents = {
  lean: `query Lean($ids: [ID!]!) { neighborhood(ids: $ids, first: 200) { entities { id kind label degree } relationships
    { id type inferred source { id } target { id } support { allegations denials independentDocuments } } omitted { reason count } } }`,
  fat: `query Fat($ids: [ID!]!) { neighborhood(ids: $ids, first: 200) { entities { id kind label degree names { text
    script kind } } relationships { id type inferred source { id label } target { id label } support { allegations denials
    independentDocuments } allegations { id claim stance speakers { id label } document { id title } } } omitted { reason count } } }`,
};

/** Prints how the compiled executor stands to that of GraphQL itself, over the store in a folder. */
export async function executors(folder: string): Promise<void> {
  console.log(heading('the executor', ['what', 'p50 / p95 ms', 'compared', 'to hold']));
  const engine = engineOver(openEmbedded(folder));
  try {
    await served(engine, 'compiled', (ask) =>
      served(engine, 'normal', async (askNormally) => {
        for (const [name, query] of Object.entries(documents)) {
          const [ours, theirs] = await timesInTurn(
            60,
            () => ask(query),
            () => askNormally(query),
          );
          console.log(line(`a hub over HTTP, ${name}, GraphQL's own executor`, theirs));
          console.log(line(`a hub over HTTP, ${name}`, ours, { times: theirs, most: 0.6, what: 'its own executor' }));
        }
      }),
    );
  } finally {
    await engine.close();
  }
}

async function served(engine: Engine, execution: Execution, use: (ask: (query: string) => Promise<void>) => Promise<void>): Promise<void> {
  const server = await listen(createApp({ engine, log: createLog(), pages: null, token: null, execution }), '127.0.0.1', 0);
  try {
    await use(async (query) => {
      const response = await fetch(new URL('/graphql', server.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { ids: [entityId(hubNumbers[0] ?? 0)] } }),
      });
      const text = await response.text();
      if (!text.includes('"LIMIT"')) throw new Error(`no answer: ${text.slice(0, 300)}`);
    });
  } finally {
    await server.close();
  }
}
