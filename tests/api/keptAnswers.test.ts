import { afterEach, beforeEach, expect, test } from 'vitest';
import type { App } from '#server/app.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask } from '#tests/api/ask.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { signed } from '#tests/engine/write.ts';

/** Long to answer: all that the first dossier draws, with who says so, and what a change of any sort shows in. */
const question = `{ dossiers { places { entity x } subgraph(first: 300) { entities { id label mergedIds ... on Person { summary } }
  relationships { id allegations { id claim(language: AR) speakers { label } document { title } } } } }
  investigations { nodes { id name } } decisions { nodes { a undoneBy } } entity(id: "fictional") { label } }`;
const ofPairs = question.replace(/}$/, 'duplicates(first: 50) { compared nodes { score a { id } b { id } } } }');

let engine: Engine;
let close: () => Promise<void>;
let readings: number;
/** What is done in the middle of the next reading. */
let meanwhile: (() => Promise<unknown>) | null;
let app: App;

beforeEach(async () => {
  ({ engine, close } = await embedded.open());
  await land(engine, await readRecords(new URL('../../seeds/deir-ez-zor-2015', import.meta.url).pathname), signed);
  [readings, meanwhile] = [0, null];
  app = appOver({
    ...engine,
    reading(forWhom) {
      readings += 1;
      const reading = engine.reading(forWhom);
      return {
        ...reading,
        async dossiers() {
          const dossiers = await reading.dossiers();
          const work = meanwhile;
          meanwhile = null;
          await work?.();
          return dossiers;
        },
      };
    },
  });
});
afterEach(() => close());

/** The answer, and whether the store was read for it. */
async function asked(
  variables: Readonly<Record<string, unknown>> = {},
  text = question,
): Promise<{ readonly answer: unknown; readonly isRead: boolean }> {
  const before = readings;
  const answer = await ask(app, text, variables);
  expect(answer.errors).toEqual([]);
  return { answer, isRead: readings > before };
}

const change = (id: string) => ({ ...signed, id: toId(id) });
const pair = { a: toId('sami-al-furati'), b: toId('zaid-al-furati') };
const ruling = { ...pair, by: signed.by, at: signed.at, note: null };
const work = { id: toId('fictional-work'), name: 'Fictional work', state: 'v=1', notes: [], by: signed.by, at: signed.at };

test('the same question of the same store is answered as before, without reading it', async () => {
  const first = await asked();
  expect(first.isRead).toBe(true);
  expect(await asked()).toEqual({ answer: first.answer, isRead: false });
  expect(await asked({ note: 'other' })).toEqual({ answer: first.answer, isRead: true });
});

test('a number that JSON cannot write is no other question, and a long question is not kept', async () => {
  const infinite = (number: string) =>
    app.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query": ${JSON.stringify(question)}, "variables": {"number": ${number}}}`,
      }),
    );
  await infinite('null');
  for (const [number, isRead] of [
    ['null', false],
    ['1e400', true],
    ['1e400', true],
  ] as const) {
    const before = readings;
    await infinite(number);
    expect({ number, isRead: readings > before }).toEqual({ number, isRead });
  }
  const long = { note: 'x'.repeat(200_000) };
  await asked(long);
  expect((await asked(long)).isRead).toBe(true);
});

test('whatever changes the store is seen in the next answer', async () => {
  const changes: Readonly<Record<string, () => Promise<unknown>>> = {
    write: () => engine.write(batch({ entities: [entity('fictional')] }), signed),
    decide: () => engine.decide({ ...ruling, verdict: 'SAME' }),
    undo: () => engine.undo(pair.a, pair.b, signed),
    keepPlaces: () => engine.keepPlaces(toId('deir-ez-zor-2015'), [{ entity: toId('fictional'), x: 1, y: 2, side: 'INSIDE' }], signed),
    saveInvestigation: () => engine.saveInvestigation(work, null, change('saved')),
    deleteInvestigation: () => engine.deleteInvestigation(work.id, toId('saved'), change('deleted')),
    undoChange: () => engine.undoChange(toId('deleted'), change('back')),
  };
  let before = (await asked()).answer;
  for (const [name, make] of Object.entries(changes)) {
    expect({ name, isRead: (await asked()).isRead }).toEqual({ name, isRead: false });
    await make();
    const after = await asked();
    expect({ name, isRead: after.isRead, isSame: JSON.stringify(after.answer) === JSON.stringify(before) }).toEqual({
      name,
      isRead: true,
      isSame: false,
    });
    expect(after.answer).toEqual(await ask(appOver(engine), question));
    before = after.answer;
  }
});

test('what came of comparing names is seen where it is asked for, and leaves other answers', async () => {
  const [first, before] = [await asked(), await asked({}, ofPairs)];
  expect([await asked(), await asked({}, ofPairs)].map(({ isRead }) => isRead)).toEqual([false, false]);
  await engine.compareAll(neverStopped);
  expect(await asked()).toEqual({ answer: first.answer, isRead: false });
  const after = await asked({}, ofPairs);
  expect(after.isRead).toBe(true);
  expect(after.answer).not.toEqual(before.answer);
  expect(after.answer).toEqual(await ask(appOver(engine), ofPairs));
  expect(await asked({}, ofPairs)).toEqual({ answer: after.answer, isRead: false });
});

test('an answer is not kept where something was changed while it was made', async () => {
  meanwhile = () => engine.write(batch({ entities: [entity('fictional')] }), signed);
  const { answer } = await asked();
  expect(answer).toEqual(await ask(appOver(engine), question));
  expect((await asked()).isRead).toBe(true);
});

test('a mutation is made each time it is asked', async () => {
  const deciding = `mutation ($a: ID!, $b: ID!) { decide(a: $a, b: $b, verdict: SAME, by: "a fictional editor") { a }
    undoDecision(a: $a, b: $b, by: "a fictional editor") }`;
  for (let times = 0; times < 3; times += 1) {
    const before = readings;
    expect((await ask(app, deciding, pair)).errors).toEqual([]);
    expect(readings).toBeGreaterThan(before);
  }
});
