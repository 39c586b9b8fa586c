import { afterAll, beforeAll, expect, test } from 'vitest';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { everything } from '#server/domain/filter.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const hubs = ['hub-a', 'hub-b', 'hub-c'];
const leaves = hubs.flatMap((hub) => ['1', '2', '3', '4', '5'].map((n) => ({ hub, leaf: `${hub}-leaf-${n}` })));
const graph = batch({
  documents: [document('one'), document('other')],
  entities: [...hubs, ...leaves.map(({ leaf }) => leaf), 'speaker', 'stranger'].map((id) => entity(id)),
  allegations: [claim('said', 'speaker', 'one'), claim('else', 'speaker', 'other')],
  relationships: [
    ...leaves.map(({ hub, leaf }) => tie(`${hub}-${leaf}`, 'ASSOCIATED_WITH', hub, leaf, ['said'])),
    tie('strange', 'ASSOCIATED_WITH', 'hub-c', 'stranger', ['else']),
  ],
});

describeStores('what a dossier draws first where a limit cuts, in the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await store.open());
    await write(engine, graph);
  });
  afterAll(() => close());

  const part = (first: number) => told(engine).subgraphOfDocuments([toId('one')], everything, first);

  test('is joined: in place of hubs without ties to each other come neighbors of theirs, and of these documents alone', async () => {
    const { entities, relationships, omitted } = await part(3);
    expect(entities.map(({ id }) => id)).toEqual(['hub-a', 'hub-a-leaf-1', 'hub-a-leaf-2']);
    expect(relationships.map(({ id }) => id)).toEqual(['hub-a-hub-a-leaf-1', 'hub-a-hub-a-leaf-2']);
    expect(omitted).toEqual([{ reason: 'LIMIT', of: 'ENTITIES', count: 16 }]);
  });

  test('leaves out none that is joined, and says of everything else how much it is', async () => {
    const { entities, relationships, omitted } = await part(12);
    const ends = new Set(relationships.flatMap(({ source, target }) => [source, target]));
    expect([entities.length, entities.filter(({ id }) => !ends.has(id))]).toEqual([12, []]);
    expect(omitted).toEqual([{ reason: 'LIMIT', of: 'ENTITIES', count: 7 }]);
    expect((await part(50)).omitted).toEqual([]);
  });
});

const parts = ['1', '2', '3', '4', '5', '6'];
const leavers = batch({
  documents: [document('one')],
  entities: [
    ...['speaker', 'leaver', 'town'].map((id) => entity(id)),
    entity('left', 'ORGANIZATION'),
    ...parts.map((part) => entity(`part-${part}`, 'ORGANIZATION')),
  ],
  allegations: [claim('said', 'speaker', 'one')],
  relationships: [
    tie('leaver-left', 'DEFECTED_FROM', 'leaver', 'left', ['said']),
    ...parts.flatMap((part) =>
      parts
        .filter((other) => other > part)
        .map((other) => tie(`p-${part}-${other}`, 'ASSOCIATED_WITH', `part-${part}`, `part-${other}`, ['said'])),
    ),
  ],
});

describeStores('who is said to have left, where a limit cuts, in the store $name', (store) => {
  test('is drawn with what was left before bodies of more ties', async () => {
    const { engine, close } = await store.open();
    try {
      await write(engine, leavers);
      const { entities, relationships } = await told(engine).subgraphOfDocuments([toId('one')], everything, 4);
      expect(entities.map(({ id }) => id)).toEqual(['part-1', 'part-2', 'leaver', 'left']);
      expect(relationships.map(({ id }) => id)).toEqual(['leaver-left', 'p-1-2']);
    } finally {
      await close();
    }
  });
});
