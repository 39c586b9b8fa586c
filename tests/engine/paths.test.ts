import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everything, keepsRelationship, type Filter } from '#server/domain/filter.ts';
import { byId, toId, type Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { strengthOf, supportOf } from '#server/domain/support.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Paths, PathsQuestion } from '#server/engine/engine.ts';
import { paths } from '#server/engine/walk/paths.ts';
import { anyEntity, batch, claim, datesOfEnds, document, entity, filters, graphs, knownTo, tie } from '#tests/engine/fiction.ts';
import { describeStores, embedded } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const ranks = fc.constantFrom('SHORTEST' as const, 'BEST_SUPPORTED' as const);

describe('paths', () => {
  test('are all simple paths there are, best first, on random graphs', async () => {
    await fc.assert(
      fc.asyncProperty(
        graphs,
        fc.array(fc.record({ given: filters, rank: ranks, maxLength: fc.integer({ min: 1, max: 6 }) }), { minLength: 4, maxLength: 4 }),
        async (graph, asked) => {
          const { engine, close } = await embedded.open();
          try {
            await write(engine, graph);
            const rows = (await told(engine).relationships(graph.relationships.map(({ id }) => id))).filter((row) => row !== null);
            const [from, to, other] = graph.entities.map(({ id }) => id);
            if (!from || !to || !other) return;
            for (const { given, ...how } of asked) {
              const question = { from, to, via: [], avoid: [], ...how, filter: { ...knownTo(graph, given), ...anyEntity }, first: 50 };
              const ways = expected(graph, rows, question);
              const answer = await told(engine).paths(question);
              const around = await told(engine).paths({ ...question, avoid: [other] });
              const through = await told(engine).paths({ ...question, via: [other] });
              const pathsOf = (found: Paths) => found.paths.map(({ entities }) => entities);
              expect({
                question,
                complete: answer.complete,
                all: pathsOf(answer),
                around: pathsOf(around),
                through: pathsOf(through),
              }).toEqual({
                question,
                complete: true,
                all: ways.slice(0, 50),
                around: ways.filter((path) => !path.includes(other)).slice(0, 50),
                through: ways.filter((path) => path.includes(other)).slice(0, 50),
              });
            }
          } finally {
            await close();
          }
        },
      ),
      { numRuns: 40, seed: 10 },
    );
  });

  test('are stopped while they are searched', async () => {
    const people = Array.from({ length: 30 }, (_, n) => `p${n}`);
    const { engine, close } = await embedded.open();
    try {
      const ties = people.flatMap((a, n) => people.slice(n + 1).map((b) => tie(`${a}-${b}`, 'ASSOCIATED_WITH', a, b, ['said'])));
      await write(
        engine,
        batch({
          entities: people.map((id) => entity(id)),
          documents: [document('doc')],
          allegations: [claim('said', 'p0', 'doc')],
          relationships: ties,
        }),
      );
      const reason = new Error('enough');
      const stop = new AbortController();
      const answer = told(engine, stop.signal).paths({
        from: toId('p0'),
        to: toId('p1'),
        via: [],
        avoid: [],
        maxLength: 10,
        rank: 'BEST_SUPPORTED',
        filter: everything,
        first: 50,
      });
      setImmediate(() => stop.abort(reason));
      await expect(answer).rejects.toBe(reason);
    } finally {
      await close();
    }
  });
});

describeStores('paths on $name', (store) => {
  test('are found in at most two questions more than they may have steps, and each relationship kept out is counted once', async () => {
    const { engine, close } = await store.open();
    try {
      const people = Array.from({ length: 9 }, (_, n) => `p${n}`);
      await write(
        engine,
        batch({
          entities: people.map((id) => entity(id)),
          documents: [document('doc')],
          allegations: [claim('said', 'p0', 'doc')],
          relationships: people
            .slice(1)
            .flatMap((id, n) => [
              tie(`along-${n}`, 'ASSOCIATED_WITH', `p${n}`, id, ['said']),
              tie(`guess-${n}`, 'ASSOCIATED_WITH', `p${n}`, id, [], { inferred: { en: 'A fictional editor thinks so.' } }),
            ]),
        }),
      );
      const reading = engine.reading({ stop: new AbortController().signal, asker: 'a test' });
      let asked = 0;
      const counted =
        <Args extends unknown[], Answer>(ask: (...args: Args) => Answer) =>
        (...args: Args) => ((asked += 1), ask(...args));
      const counting = {
        ...reading,
        entities: counted(reading.entities),
        documents: counted(reading.documents),
        relationships: counted(reading.relationships),
        async net(filter: Filter) {
          const net = await reading.net(filter);
          return { ...net, expand: counted(net.expand) };
        },
      };
      const question = { via: [], avoid: [], rank: 'SHORTEST' as const, filter: { ...everything, includeInferred: false }, first: 5 };
      for (const [to, length] of [
        ['p8', 8],
        ['p7', 10],
      ] as const) {
        asked = 0;
        const answer = await paths(counting, { ...question, from: toId('p0'), to: toId(to), maxLength: length });
        expect(answer.paths.map(({ entities }) => entities)).toEqual([people.slice(0, people.indexOf(to) + 1)]);
        expect(answer.omitted.filter(({ reason }) => reason === 'FILTER').map(({ count }) => count)).toEqual([8]);
        expect(asked).toBeLessThanOrEqual(length + 2);
      }
      await reading.end();
    } finally {
      await close();
    }
  });

  const size = store === embedded ? 50_000 : 5_000;

  test(`end within their limit past a hub of ${size} when fewer than k exist`, async () => {
    const leaves = Array.from({ length: size }, (_, n) => `leaf-${n}`);
    const { engine, close } = await store.open();
    try {
      await write(
        engine,
        batch({
          entities: [entity('hub', 'UNIT'), entity('speaker')],
          documents: [document('doc')],
          allegations: [claim('said', 'speaker', 'doc')],
        }),
      );
      for (let n = 0; n < leaves.length; n += 10_000) {
        const some = leaves.slice(n, n + 10_000);
        await write(
          engine,
          batch({
            entities: some.map((id) => entity(id)),
            relationships: some.map((id) => tie(`t-${id}`, 'MEMBER_OF', id, 'hub', ['said'])),
          }),
        );
      }
      const question = {
        from: toId('leaf-1'),
        to: toId('leaf-2'),
        via: [],
        avoid: [],
        maxLength: 6,
        rank: 'SHORTEST' as const,
        filter: everything,
        first: 5,
      };
      const limit = AbortSignal.timeout(200_000);
      const answer = await told(engine, limit).paths(question);
      expect(answer.paths.map(({ entities }) => entities)).toEqual([['leaf-1', 'hub', 'leaf-2']]);
      expect([answer.complete, answer.omitted]).toEqual([true, []]);
      const around = await told(engine, limit).neighborhood({ ids: [toId('hub')], depth: 1, filter: everything, first: 200 });
      expect([around.entities.length, around.omitted]).toEqual([201, [{ reason: 'LIMIT', of: 'ENTITIES', count: size - 200 }]]);
    } finally {
      await close();
    }
  }, 300_000);
});

/** Every simple path by trying all of them: the definition, not the method. */
function expected(
  graph: Batch,
  rows: readonly Relationship[],
  { from, to, maxLength, rank, filter }: PathsQuestion & { readonly filter: Filter },
): Id[][] {
  const strength = (row: Relationship) => strengthOf(supportOf(row.evidence));
  const kept = rows.filter((row) => keepsRelationship(filter, row, datesOfEnds(graph, row)));
  const found: { entities: Id[]; weakest: number }[] = [];
  const go = (entities: Id[], weakest: number): void => {
    const last = entities.at(-1);
    if (last === to) return void found.push({ entities, weakest });
    if (entities.length > maxLength) return;
    const next = new Map<Id, number>();
    for (const row of kept) {
      if (row.source !== last && row.target !== last) continue;
      const other = row.source === last ? row.target : row.source;
      if (!entities.includes(other)) next.set(other, Math.max(next.get(other) ?? 0, strength(row)));
    }
    for (const [other, best] of next) go([...entities, other], Math.min(weakest, best));
  };
  go([from], Infinity);
  const shorter = (a: { entities: Id[] }, b: { entities: Id[] }) => a.entities.length - b.entities.length;
  const order =
    rank === 'SHORTEST'
      ? (a: (typeof found)[0], b: (typeof found)[0]) => shorter(a, b) || b.weakest - a.weakest
      : (a: (typeof found)[0], b: (typeof found)[0]) => b.weakest - a.weakest || shorter(a, b);
  return found.toSorted((a, b) => order(a, b) || byId(a.entities.join(' '), b.entities.join(' '))).map(({ entities }) => entities);
}
