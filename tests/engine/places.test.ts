import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EntityPlace } from '#server/domain/entityPlace.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { UnknownDossier, UnknownEntity } from '#server/engine/failure.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { signed, write } from '#tests/engine/write.ts';

describeStores('the places of a dossier in the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    await write(engine, small);
  });
  afterEach(() => close());

  test('are the first that is handed in of each entity, and a batch takes none of them away', async () => {
    const at = (id: string, x: number): EntityPlace => ({ entity: toId(id), x, y: 7, side: 'BELOW' });
    const ana: EntityPlace = { entity: toId('ana'), x: -12, y: 345, side: 'LEFT' };
    const dossier = toId('fiction');
    const kept = async () => (await told(engine).dossiers()).flatMap(({ places }) => places);
    expect(await engine.keepPlaces(dossier, [at('town', 1), at('bob', 2), at('ana', 3)], signed)).toEqual([
      ana,
      at('bob', 2),
      at('town', 1),
    ]);
    expect(await engine.keepPlaces(dossier, [at('bob', 9)], signed)).toEqual([at('bob', 2)]);
    expect(await kept()).toEqual([ana, at('bob', 2), at('town', 1)]);
    const [written] = small.dossiers;
    if (!written) throw new Error('the small graph has a dossier');
    await write(engine, batch({ dossiers: [{ ...written, places: [at('bob', 5)] }] }));
    expect(await kept()).toEqual([ana, at('bob', 5), at('town', 1)]);
  });

  test('are none of what is not known, and no more than a dossier keeps', async () => {
    const at = (id: string): EntityPlace => ({ entity: toId(id), x: 0, y: 0, side: 'INSIDE' });
    await expect(engine.keepPlaces(toId('nothing'), [], signed)).rejects.toThrow(UnknownDossier);
    await expect(engine.keepPlaces(toId('fiction'), [at('bob'), at('nobody')], signed)).rejects.toThrow(UnknownEntity);
    const crowd = Array.from({ length: 2_001 }, (_, n) => `crowd-${n}`);
    await write(engine, batch({ entities: crowd.map((id) => entity(id)) }));
    expect(await engine.keepPlaces(toId('fiction'), crowd.map(at), signed)).toHaveLength(1_999);
    expect((await told(engine).dossiers()).map(({ places }) => places.length)).toEqual([2_000]);
    const [written] = small.dossiers;
    const wrong: EntityPlace[] = [at('nobody'), at('bob'), { ...at('bob'), x: 1_000_001, y: 0.5 }];
    await expect(write(engine, batch({ dossiers: written ? [{ ...written, places: wrong }] : [] }))).rejects.toMatchObject({
      complaints: [
        { list: 'dossiers', id: 'fiction', field: 'places.0.entity', message: 'no entity has the id nobody' },
        { list: 'dossiers', id: 'fiction', field: 'places.2.entity', message: 'bob has a place already' },
        { list: 'dossiers', id: 'fiction', field: 'places.2.x', message: 'is a whole number from -1000000 to 1000000, not 1000001' },
        { list: 'dossiers', id: 'fiction', field: 'places.2.y', message: 'is a whole number from -1000000 to 1000000, not 0.5' },
      ],
    });
  });
});
