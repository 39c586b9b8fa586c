import { expect } from 'vitest';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { Hit } from '#server/domain/hit.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

/** A fictional entity with these names; nobody in these tests exists, the names are put together from common words. */
export function named(id: string, ...texts: readonly string[]): EntityRecord {
  return entity(id, 'PERSON', {
    names: texts.map((text) => ({ text, script: /\p{Script=Arabic}/u.test(text) ? 'Arab' : 'Latn', language: null, kind: 'PRIMARY' })),
  });
}

/** An embedded store that holds these entities, with a search over it. */
export async function storeOf(...entities: readonly EntityRecord[]): Promise<{
  readonly engine: Engine;
  find: (text: string, first?: number) => Promise<readonly Hit[]>;
  first: (text: string) => Promise<string | undefined>;
  close: () => Promise<void>;
}> {
  const { engine, close } = await embedded.open();
  await write(engine, batch({ entities }));
  const find = (text: string, first = 5) => told(engine).search(text, null, first);
  return { engine, find, first: async (text) => (await find(text, 1))[0]?.entity, close };
}

/** Expects that each text finds the entity of its row first. */
export async function expectFirst(
  first: (text: string) => Promise<string | undefined>,
  rows: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const asked = Object.entries(rows).flatMap(([id, texts]) => texts.map((text) => ({ id, text })));
  const answers = await Promise.all(asked.map(async ({ text }) => ({ id: await first(text), text })));
  expect(answers).toEqual(asked);
}
