import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp, type App } from '#server/app.ts';
import type { Engine } from '#server/engine/engine.ts';
import { TookTooLong } from '#server/engine/failure.ts';
import { createLog } from '#server/log.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { write } from '#tests/engine/write.ts';

const many = 150;
const spokes = Array.from({ length: many }, (_, n) => `spoke${n}`);
const round = `{ neighborhood(ids: ["hub"], first: 200) { entities { id label names { text script } } relationships { id source { id } support { allegations } inferenceReason }
  omitted { reason } } }`;

let engine: Engine;
let close: () => Promise<void>;
let gaveWay = 0;
let failure: Error | null = null;

beforeAll(async () => {
  ({ engine, close } = await embedded.open());
  await write(
    engine,
    batch({
      entities: ['hub', 'speaker', ...spokes].map((id) => entity(id)),
      documents: [document('report')],
      allegations: [claim('c', 'speaker', 'report', { claim: { en: 'A fictional "claim" \\ with { brackets ]' } })],
      relationships: spokes.map((id) => tie(`tie-${id}`, 'ASSOCIATED_WITH', 'hub', id, ['c'])),
    }),
  );
});
beforeEach(() => {
  gaveWay = 0;
  failure = null;
});
afterAll(() => close());

/** An app over readings whose turns are over whenever they are looked at. It executes what it is asked for the first time without compiling it. */
function impatient(): App {
  const turns = {
    areOver: () => true,
    async giveWay() {
      gaveWay += 1;
      if (failure !== null) throw failure;
    },
  };
  const giving: Engine = { ...engine, reading: (asked) => ({ ...engine.reading(asked), turns }) };
  return createApp({ engine: giving, log: createLog(), pages: null, token: null });
}

test('a long answer is the same to the letter whether its fields are made in turns or by compiled code', async () => {
  const text = async (app: App, time: number) =>
    (
      await app.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ query: round, variables: { time } }),
        }),
      )
    ).text();
  const app = impatient();
  const first = await text(app, 1);
  expect(gaveWay).toBe(4);
  gaveWay = 0;
  const quick = await text(app, 2);
  expect(gaveWay).toBe(4);
  expect(first).toBe(quick);
  expect(quick).toBe(JSON.stringify(JSON.parse(quick)));
  expect(JSON.parse(quick)).toMatchObject({ data: { neighborhood: { entities: { length: many + 1 }, relationships: { length: many } } } });
});

test('others are answered between the things of a long list, and not within a short one', async () => {
  await ask(impatient(), round);
  expect(gaveWay).toBe(4);
  gaveWay = 0;
  await ask(impatient(), '{ neighborhood(ids: ["hub"], first: 20) { entities { id } } }');
  expect(gaveWay).toBe(0);
});

test('an answer that is made when its time is over ends with that, said once, by compiled code, too', async () => {
  const app = impatient();
  failure = new TookTooLong(10_000);
  for (let time = 1; time <= 3; time += 1) {
    const answer = await ask(app, round);
    expect([codes(answer), answer.data]).toEqual([['TOOK_TOO_LONG'], null]);
  }
});

test('claims with quotes, line breaks and brackets come out as they were written', async () => {
  const query = '{ relationship(id: "tie-spoke0") { allegations { claim } } }';
  expect((await ask(impatient(), query)).data).toEqual({
    relationship: { allegations: [{ claim: 'A fictional "claim" \\ with { brackets ]' }] },
  });
});
