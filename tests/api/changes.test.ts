import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { createApp, type App } from '#server/app.ts';
import { toId } from '#server/domain/id.ts';
import { writing } from '#server/engine/changes/proposal.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createLog } from '#server/log.ts';
import { usualLimits } from '#server/security/limits.ts';
import { appOver } from '#tests/api/appOver.ts';
import { ask, codes } from '#tests/api/ask.ts';
import { batch, entity } from '#tests/engine/fiction.ts';
import { embedded, describeStores } from '#tests/engine/stores.ts';
import { signed } from '#tests/engine/write.ts';

const never = new AbortController().signal;
const change = (id: string) => ({ ...signed, id: toId(id) });
const clerk = (summary: string) => batch({ entities: [entity('clerk', 'PERSON', { summary: { en: summary } })] });

describeStores('changes by the API over $name', (store) => {
  test('are told as the history of a record, with what was before and after', async () => {
    const { engine, close } = await store.open();
    try {
      const app = appOver(engine);
      await engine.apply(writing(change('first'), batch({ entities: [entity('clerk'), entity('other')] })));
      await engine.apply(writing({ ...change('second'), why: 'a fictional reason' }, clerk('One.')));
      await engine.undoChange(toId('second'), change('third'));
      const query =
        'query ($after: String) { history(id: "clerk", first: 2, after: $after) { nodes { id by why undoes undoneBy recordCount records { id what before after } } totalCount pageInfo { hasNextPage endCursor } } }';
      const answer = await ask(app, query);
      expect(answer.errors).toEqual([]);
      const summaries = ({ history }: { history: { nodes: { records: { before: unknown; after: unknown }[] }[] } }) =>
        history.nodes.map(({ records, ...rest }) => ({
          ...rest,
          records: records.map((each) => ({ ...each, before: summaryOf(each.before), after: summaryOf(each.after) })),
        }));
      const record = { id: 'clerk', what: 'ENTITY' };
      expect(summaries(answer.data)).toEqual([
        {
          id: 'third',
          by: signed.by,
          why: null,
          undoes: 'second',
          undoneBy: null,
          recordCount: 1,
          records: [{ ...record, before: 'One.', after: undefined }],
        },
        {
          id: 'second',
          by: signed.by,
          why: 'a fictional reason',
          undoes: null,
          undoneBy: 'third',
          recordCount: 1,
          records: [{ ...record, before: undefined, after: 'One.' }],
        },
      ]);
      expect(answer.data).toMatchObject({ history: { totalCount: 3, pageInfo: { hasNextPage: true, endCursor: 'second~entities' } } });
      const rest = await ask(app, query, { after: 'second~entities' });
      expect(summaries(rest.data)).toEqual([
        {
          id: 'first',
          by: signed.by,
          why: null,
          undoes: null,
          undoneBy: null,
          recordCount: 2,
          records: [{ ...record, before: null, after: undefined }],
        },
      ]);
      expect(codes(await ask(app, query, { after: 'no cursor' }))).toEqual(['INVALID_ARGUMENT']);
      expect((await ask(app, '{ history(id: "nobody") { totalCount nodes { id } } }')).data).toEqual({
        history: { totalCount: 0, nodes: [] },
      });
    } finally {
      await close();
    }
  });

  test('are set back, once for each request, and the last of them is told', async () => {
    const { engine, close } = await store.open();
    try {
      const app = appOver(engine);
      await engine.apply(writing(change('first'), batch({ entities: [entity('clerk')] })));
      await engine.apply(writing(change('second'), clerk('One.')));
      const undo = (id: string, request: string, more = '') =>
        ask(
          app,
          `mutation { undoChange(id: "${id}", request: "${request}"${more}) { change { id by why undoes } created changed withdrawn complete } }`,
        );
      const undone = {
        change: { id: 'third', by: 'a fictional editor', why: 'it was another clerk', undoes: 'second' },
        created: [],
        changed: ['clerk'],
        withdrawn: [],
        complete: true,
      };
      const said = ', by: " a fictional editor", why: "it was another clerk"';
      expect((await undo('second', 'third', said)).data).toEqual({ undoChange: undone });
      expect((await undo('second', 'third', said)).data).toEqual({ undoChange: undone });
      expect((await ask(app, '{ lastChange entity(id: "clerk") { summary(language: EN) } }')).data).toEqual({
        lastChange: 'third',
        entity: { summary: null },
      });
      expect(codes(await undo('second', 'fourth'))).toEqual(['CONFLICT']);
      expect((await undo('third', 'fourth')).data).toMatchObject({
        undoChange: { change: { by: 'somebody who gave no name', why: null, undoes: 'third' }, changed: ['clerk'] },
      });
      expect((await undo('second', 'third')).data).toEqual({ undoChange: undone });
      expect(codes(await undo('nothing', 'fifth'))).toEqual(['UNKNOWN_CHANGE']);
      expect(codes(await undo('No id', 'fifth'))).toEqual(['UNKNOWN_CHANGE']);
      for (const [request, more] of [
        ['second', ''],
        ['No id', ''],
        ['fifth', ', by: " "'],
        ['fifth', `, why: "${'a'.repeat(2_001)}"`],
      ] as const)
        expect(codes(await undo('fourth', request, more))).toEqual(['INVALID_ARGUMENT']);
      expect((await ask(app, '{ lastChange }')).data).toEqual({ lastChange: 'fourth' });
    } finally {
      await close();
    }
  });
});

const clerkRecord = z.object({ summary: z.object({ en: z.string().optional() }) }).nullable();

function summaryOf(record: unknown): string | null | undefined {
  const clerkThen = clerkRecord.parse(record);
  return clerkThen === null ? null : clerkThen.summary.en;
}

let engine: Engine;
let close: () => Promise<void>;
let app: App;
beforeEach(async () => {
  ({ engine, close } = await embedded.open());
  app = createApp({ engine, log: createLog(), pages: null, token: null, limits: { ...usualLimits, milliseconds: 200 } });
});
afterEach(() => close());

async function listen(query: string, signal: AbortSignal): Promise<AsyncIterableIterator<unknown>> {
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
      signal,
    }),
  );
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(response.headers.get('cache-control')).toContain('no-store');
  return eventsIn(response);
}

async function* eventsIn({ body }: Response): AsyncIterableIterator<unknown> {
  let text = '';
  for await (const chunk of body ?? []) {
    text += Buffer.from(chunk).toString('utf8');
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: ?(.+)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data) yield JSON.parse(data);
    }
  }
}

test('changes come as server-sent events while they are made, longer than any question may take', async () => {
  await engine.apply(writing(change('first'), clerk('One.')));
  const over = new AbortController();
  const events = await listen(
    'subscription { changes(since: "first") { change { id by records { id } } created changed withdrawn complete } }',
    over.signal,
  );
  await new Promise((resolve) => void setTimeout(resolve, 400));
  await engine.apply(writing(change('second'), clerk('Two.')));
  const told = (id: string, what: object) => ({
    data: {
      changes: {
        change: { id, by: signed.by, records: [{ id: 'clerk' }] },
        created: [],
        changed: [],
        withdrawn: [],
        complete: true,
        ...what,
      },
    },
  });
  expect((await events.next()).value).toEqual(told('second', { changed: ['clerk'] }));
  await engine.undoChange(toId('second'), change('third'));
  expect((await events.next()).value).toEqual(told('third', { changed: ['clerk'] }));
  over.abort();
});

test('subscriptions are so many at most, and end when the server does', async () => {
  const ending = new AbortController();
  const limits = { ...usualLimits, subscriptions: 1 };
  app = createApp({ engine, log: createLog(), pages: null, token: null, limits, ending: ending.signal });
  const query = 'subscription { changes { change { id } } }';
  const [first, over] = [await listen(query, never), new AbortController()];
  const waiting = first.next();
  await new Promise((resolve) => void setTimeout(resolve, 20));
  const second = await listen(query, over.signal);
  expect((await second.next()).value).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }] });
  ending.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('a subscription after a change that was not made is refused', async () => {
  const events = await listen('subscription { changes(since: "never") { change { id } } }', never);
  expect((await events.next()).value).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_CHANGE' } }] });
});

test('a change of more records than are set back in one go is left as it is', async () => {
  const many = Array.from({ length: 1_001 }, (_, index) => entity(`clerk-${index}`));
  await engine.apply(writing(change('many'), batch({ entities: many })));
  const answer = await ask(app, 'mutation { undoChange(id: "many", request: "back") { complete } }');
  expect(codes(answer)).toEqual(['INVALID_ARGUMENT']);
  expect((await ask(app, '{ lastChange }')).data).toEqual({ lastChange: 'many' });
});
