import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

const keep = `mutation ($dossier: ID!, $places: [EntityPlaceInput!]!) {
  keepPlaces(dossier: $dossier, places: $places) { entity x y side } }`;
const kept = '{ dossiers { places { entity x y side } } }';
const ana = { entity: 'ana', x: -12, y: 345, side: 'LEFT' };

describeStores('the picture of a dossier over $name', (store) => {
  let app: App;
  let close: () => Promise<void>;
  beforeEach(async () => {
    const opened = await store.open();
    close = opened.close;
    await write(opened.engine, small);
    app = appOver(opened.engine);
  });
  afterEach(() => close());

  test('is kept for everybody as whoever laid it out first handed it in', async () => {
    const first = { entity: 'bob', x: 10, y: 20, side: 'ABOVE' };
    const handedIn = [first, { entity: 'ana', x: 1, y: 1, side: 'BELOW' }];
    expect((await ask(app, keep, { dossier: 'fiction', places: handedIn })).data).toEqual({ keepPlaces: [ana, first] });
    const later = { dossier: 'fiction', places: [{ ...first, x: 99 }] };
    expect((await ask(app, keep, later)).data).toEqual({ keepPlaces: [first] });
    expect((await ask(app, kept)).data).toEqual({ dossiers: [{ places: [ana, first] }] });
  });

  test('is that of the first dossier where none is named, and nothing where there is none of a name', async () => {
    const one = 'query ($id: ID) { dossier(id: $id) { id places { entity } } }';
    const fiction = { dossier: { id: 'fiction', places: [{ entity: 'ana' }] } };
    expect((await ask(app, one)).data).toEqual(fiction);
    expect((await ask(app, one, { id: 'fiction' })).data).toEqual(fiction);
    expect((await ask(app, one, { id: 'no-dossier' })).data).toEqual({ dossier: null });
  });

  test('takes nothing that names nobody, or that lies outside', async () => {
    const place = { entity: 'bob', x: 1, y: 2, side: 'BELOW' };
    const refusals = [
      { dossier: 'no-dossier', places: [place] },
      { dossier: 'Kein Dossier', places: [place] },
      { dossier: 'fiction', places: [{ ...place, entity: 'nobody' }] },
      { dossier: 'fiction', places: [{ ...place, x: 1_000_001 }] },
      { dossier: 'fiction', places: Array.from({ length: 2_001 }, () => place) },
    ];
    const answers = await Promise.all(refusals.map((variables) => ask(app, keep, variables)));
    expect(answers.flatMap(codes)).toEqual([
      'UNKNOWN_DOSSIER',
      'UNKNOWN_DOSSIER',
      'UNKNOWN_ENTITY',
      'INVALID_ARGUMENT',
      'INVALID_ARGUMENT',
    ]);
    expect((await ask(app, kept)).data).toEqual({ dossiers: [{ places: [ana] }] });
  });
});
