import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toId } from '#server/domain/id.ts';
import { unsaid } from '#server/domain/localized.ts';
import { openEmbedded } from '#server/engine/embedded/open.ts';
import { search } from '#server/names/search.ts';
import type { Answer } from '#tests/bench/names/measures.ts';

const never = new AbortController().signal;
const batchSize = 10_000;

/** A way of searching under measure. built: seconds it took to index; ask gives at most ten. */
export type Method = { readonly name: string; readonly built: number; ask(text: string): Promise<Answer>; close(): void | Promise<void> };

/** Our search over the embedded store in a folder of its own. */
export async function ours(names: readonly { readonly id: string; readonly text: string }[]): Promise<Method> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-names-'));
  const store = openEmbedded(folder);
  const start = performance.now();
  for (let from = 0; from < names.length; from += batchSize)
    await store.write({
      entities: names.slice(from, from + batchSize).map(({ id, text }) => ({
        id: toId(id),
        kind: 'PERSON' as const,
        names: [{ text, script: 'Arab', language: null, kind: 'PRIMARY' as const }],
        summary: unsaid,
        note: unsaid,
        properties: {},
      })),
      documents: [],
      allegations: [],
      relationships: [],
      dossiers: [],
      decisions: [],
    });
  const built = (performance.now() - start) / 1_000;
  return {
    name: 'Isnad',
    built,
    ask: async (text) => (await search(store, text, null, 10, never)).map(({ entity, score }) => ({ id: entity, score })),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
