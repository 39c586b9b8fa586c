import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { toId } from '#server/domain/id.ts';
import { unsaid } from '#server/domain/localized.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import type { Store } from '#server/engine/store.ts';
import { search } from '#server/names/find/search.ts';
import type { Answer } from '#tests/bench/names/measures.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

/** A name to index. kind: of what; a person unless it is said. */
export type Named = { readonly id: string; readonly text: string; readonly kind?: EntityKind };

/** A way of searching under measure. built: seconds it took to index; ask gives at most ten. */
export type Method = {
  readonly name: string;
  readonly built: number;
  ask: (text: string) => Promise<Answer>;
  close: () => void | Promise<void>;
};

const batchSize = 10_000;

/** The embedded store in a folder of its own, with a person for each name. */
export async function storeOfNames(names: readonly Named[]): Promise<{ readonly store: Store; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-names-'));
  const store = openEmbedded(folder);
  for (let from = 0; from < names.length; from += batchSize)
    await write(store, {
      entities: names.slice(from, from + batchSize).map(({ id, text, kind = 'PERSON' }) => ({
        id: toId(id),
        kind,
        names: [{ text, script: /\p{Script=Arabic}/u.test(text) ? 'Arab' : 'Latn', language: null, kind: 'PRIMARY' as const }],
        summary: unsaid,
        note: unsaid,
        properties: {},
      })),
      documents: [],
      allegations: [],
      relationships: [],
      dossiers: [],
      decisions: [],
      investigations: [],
    });
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Our search over the embedded store. */
export async function ours(names: readonly Named[]): Promise<Method> {
  const start = performance.now();
  const { store, close } = await storeOfNames(names);
  return {
    name: 'Isnad',
    built: (performance.now() - start) / 1_000,
    ask: async (text) => (await search(told(store), text, null, 10)).map(({ entity, score }) => ({ id: entity, score })),
    close,
  };
}
