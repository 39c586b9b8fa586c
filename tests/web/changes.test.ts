import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createFollower } from '#web/actions/followChanges.ts';
import type { Desk } from '#web/actions/desk.ts';
import { owning, owningChanges } from '#web/actions/own.ts';
import { initialState } from '#web/actions/state.ts';
import { createStore } from '#web/actions/store.ts';
import { createClient } from '#web/api/client.ts';
import { createImporting } from '#web/api/importing.ts';
import { createListen } from '#web/api/listen.ts';
import { serverEvents } from '#web/api/serverEvents.ts';
import { begin } from '#web/session/history.ts';
import { changesOnTable, learn, nothingKnown, type KnownEntity } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import { emptySession } from '#web/session/session.ts';
import { mentions, pairKey, touchedBy } from '#web/session/touched.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const clerk = (id: string, degree = 0): KnownEntity => ({
  id,
  kind: 'PERSON',
  label: sameLabel(id),
  degree,
  mergedIds: [],
  latitude: null,
  longitude: null,
  precision: null,
});

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

test('events of a server are the same wherever the network cuts them, and one that was not ended is none', async () => {
  const bytes = new TextEncoder().encode(
    ':\n\nevent: next\ndata: {"كاتب":1}\n\nevent: next\r\ndata: one\r\ndata: two\r\n\r\nevent: complete\ndata:\n\ndata: cut',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((end, index) => bytes.slice(places[index], end));
      expect(await Array.fromAsync(serverEvents(streamOf(chunks)))).toEqual([
        { name: 'next', data: '{"كاتب":1}' },
        { name: 'next', data: 'one\ntwo' },
        { name: 'complete', data: '' },
      ]);
    }),
  );
});

describe('what a change touches', () => {
  test('is its records, the ends of ties and the two of a decision', () => {
    const tie = { source: 'ann', target: 'cell', allegations: ['said'] };
    expect(
      touchedBy([
        { id: 'ann-in-cell', what: 'RELATIONSHIP', before: null, after: tie },
        { id: 'said', what: 'ALLEGATION', before: {}, after: {} },
        { id: 'x~y~1', what: 'DECISION', before: null, after: { a: 'x', b: 'y' } },
      ]),
    ).toEqual({ ids: new Set(['ann-in-cell', 'said', 'x', 'y', 'ann', 'cell']), claims: ['said'], pairs: [pairKey('y', 'x')] });
  });

  test('cannot be said of each tie where a document is another now', () => {
    expect(touchedBy([{ id: 'report', what: 'DOCUMENT', before: {}, after: {} }])).toBe(null);
  });

  test('is found in an answer however deep it lies', () => {
    expect([mentions({ nodes: [{ who: { id: 'ann' } }] }, new Set(['ann'])), mentions(['bob', 1, null], new Set(['ann']))]).toEqual([
      true,
      false,
    ]);
  });
});

test('of what is told anew only that on the table which differs has changed, new ties and those that are no more among it', () => {
  const before = learn(nothingKnown, [clerk('ann'), clerk('bob'), clerk('far')], [fictionalTie('old', 'ann', 'bob')]);
  const after = learn(
    nothingKnown,
    [clerk('ann', 1), clerk('bob'), clerk('far', 9)],
    [fictionalTie('new', 'ann', 'bob'), fictionalTie('beyond', 'ann', 'far')],
  );
  expect([...changesOnTable(before, after, new Set(['ann', 'bob']))].toSorted()).toEqual(['ann', 'new', 'old']);
});

const question = z.object({ variables: z.object({ since: z.string().nullish(), ids: z.array(z.string()).optional() }) });

type Told = { readonly id: string; readonly records: readonly object[] };

/** What a server would send of some changes, and then the end. */
function told(...changes: readonly Told[]): Response {
  const events = changes.map(({ id, records }) => {
    const change = { id, by: 'a fictional clerk', recordCount: records.length, records };
    return `event: next\ndata: ${JSON.stringify({ data: { changes: { change, complete: true } } })}\n\n`;
  });
  return new Response(`${events.join('')}event: complete\ndata:\n\n`, { headers: { 'content-type': 'text/event-stream' } });
}

const refused = (code: string) =>
  new Response(`event: next\ndata: ${JSON.stringify({ errors: [{ message: 'no', extensions: { code } }] })}\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  });

/** A page with two fictional clerks on its table, over a network that gives these answers to who listens, one after the other. */
function followed(answers: readonly (Response | TypeError)[], seen: string | null = null) {
  const [sinces, waits, forgotten, asked]: [unknown[], number[], (readonly string[] | null)[], unknown[]] = [[], [], [], []];
  const over = new AbortController();
  const left = [...answers];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const { variables } = question.parse(JSON.parse(typeof init?.body === 'string' ? init.body : '{}'));
    sinces.push(variables.since);
    const answer = left.shift();
    if (left.length === 0) over.abort();
    if (answer instanceof TypeError || !answer) throw answer ?? new TypeError('no network');
    return answer;
  };
  const entity = (id: string) => ({ __typename: 'Person', id, kind: 'PERSON', ...sameLabel(id), degree: 5, mergedIds: [] });
  const api: typeof globalThis.fetch = async (_, init) => {
    const { variables } = question.parse(JSON.parse(typeof init?.body === 'string' ? init.body : '{}'));
    asked.push(variables.ids);
    return Response.json({ data: { among: { subgraph: { entities: variables.ids?.map(entity), relationships: [] }, unknown: [] } } });
  };
  const table = new Map(['ann', 'bob'].map((id, x) => [id, { x, y: 0, side: 'below' as const, pinned: false }]));
  const store = createStore({
    ...initialState('EN', 'light', true),
    history: begin({ ...emptySession, table }),
    known: learn(nothingKnown, [clerk('ann'), clerk('bob')], []),
  });
  const nothing = () => undefined;
  const desk: Desk = {
    store,
    ask: createClient({ url: '/graphql', fetch: api, patience: 1_000 }),
    frames: () => Promise.resolve([]),
    journal: { latest: () => [] },
    take: () => Promise.reject(new Error('nothing is taken')),
    publish: () => Promise.reject(new Error('nothing is published')),
    importing: createImporting(() => Promise.reject(new Error('nothing is brought'))),
    listen: createListen({ url: '/graphql', fetch }),
    forget: (ids) => void forgotten.push(ids === null ? null : [...ids]),
    arrange: () => Promise.reject(new Error('nothing is laid out')),
    canvas: { current: null },
    now: () => 0,
    preferences: { get: () => null, set: nothing },
    clipboard: () => Promise.resolve(),
    address: { read: () => '', investigation: () => null, visit: () => null, write: nothing, push: nothing, whole: () => '' },
  };
  const follower = createFollower(desk, async (milliseconds) => void waits.push(milliseconds), Promise.resolve(seen));
  return { desk, store, sinces, waits, forgotten, asked, follow: () => follower.follow(over.signal) };
}

const written = (id: string) => ({ id, what: 'ENTITY', before: {}, after: {} });

describe('a page that follows changes', () => {
  test('asks anew for what changed, and for nothing that lies beside it, and says how much of what it shows did', async () => {
    const { store, forgotten, asked, follow } = followed([
      told({ id: 'one', records: [written('ann'), written('elsewhere')] }),
      new TypeError('cut'),
    ]);
    await follow();
    expect([forgotten, asked]).toEqual([[['ann', 'elsewhere']], [['ann']]]);
    expect([...store.get().changed]).toEqual(['ann']);
    expect(store.get().known.entities.get('ann')?.degree).toBe(5);
  });

  test('listens on after a cut from the change that it saw last, at longer and longer intervals', async () => {
    const cut = new TypeError('cut');
    const { sinces, waits, follow } = followed([told({ id: 'one', records: [] }), cut, cut, told({ id: 'two', records: [] }), cut, cut]);
    await follow();
    expect([sinces, waits]).toEqual([
      [null, 'one', 'one', 'one', 'two', 'two'],
      [1_000, 2_000, 4_000, 1_000, 2_000],
    ]);
  });

  test('listens from the change that was the last before it asked for anything', async () => {
    const { sinces, forgotten, follow } = followed([new TypeError('cut'), told({ id: 'two', records: [] }), new TypeError('cut')], 'one');
    await follow();
    expect([sinces, forgotten]).toEqual([['one', 'one', 'two'], [[]]]);
  });

  test('asks for everything anew where it may have missed a change', async () => {
    const { forgotten, sinces, follow } = followed([
      new TypeError('cut'),
      told({ id: 'one', records: [] }),
      refused('UNKNOWN_CHANGE'),
      told(),
      told(),
    ]);
    await follow();
    expect([sinces, forgotten.filter((ids) => ids === null).length]).toEqual([[null, null, 'one', null, null], 3]);
  });

  test('does without where the server takes no further listener', async () => {
    const { sinces, waits, follow } = followed([refused('TOO_MANY_SUBSCRIPTIONS'), told(), told()]);
    await follow();
    expect([sinces, waits]).toEqual([[null], []]);
  });

  test('says nothing of its own decisions, and has what speaks of the two asked anew', async () => {
    const decision = { id: 'ann~bob~1', what: 'DECISION', before: null, after: { a: 'ann', b: 'bob' } };
    const { desk, store, forgotten, follow } = followed([told({ id: 'one', records: [decision] }), new TypeError('cut')]);
    await owning(desk, { a: 'bob', b: 'ann' }, () => Promise.resolve());
    await follow();
    expect([forgotten, store.get().changed.size, store.get().own.size]).toEqual([[['bob', 'ann']], 0, 0]);
  });

  test('shows what its own import changed, and counts only what others did meanwhile', async () => {
    const { desk, store, asked, follow } = followed([
      told({ id: 'mine', records: [written('ann')] }),
      told({ id: 'theirs', records: [written('bob')] }),
      new TypeError('cut'),
    ]);
    const done = Promise.withResolvers<{ changes: string[] }>();
    const bringing = owningChanges(desk, () => done.promise);
    const following = follow();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
    done.resolve({ changes: ['mine'] });
    await Promise.all([bringing, following]);
    expect([asked.length, [...store.get().changed], store.get().own.size]).toEqual([2, ['bob'], 0]);
  });

  test('goes on with what it is told where its own import fails', async () => {
    const { desk, store, follow } = followed([told({ id: 'theirs', records: [written('ann')] }), new TypeError('cut')]);
    await expect(owningChanges(desk, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await follow();
    expect(store.get().changed.has('ann')).toBe(true);
  });
});
