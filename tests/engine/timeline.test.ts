import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Granularity } from '#graph-schema/generated/ontology.ts';
import { choosesTies, everything, type Filter, keepsEntity, keepsRelationship, keepsTime } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { happenedAs, happeningKinds } from '#server/domain/happened.ts';
import type { Id } from '#server/domain/id.ts';
import { boundsOf, mayStand, mustStand, whenHappened, whenOf, type When } from '#server/domain/when.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { Timeline } from '#server/engine/store.ts';
import { batch, claim, datesOfEnds, document, entity, filters, graphs, knownTo, tie } from '#tests/engine/fiction.ts';
import { describeStores, embedded } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

/** A fictional graph of members, one for each date, and what else is given. */
function dated(dates: readonly (string | null)[], more: Partial<Batch> = {}): Batch {
  return batch({
    documents: [document('d')],
    allegations: [claim('c', 'body', 'd')],
    ...more,
    entities: [entity('body', 'UNIT'), ...dates.map((_, n) => entity(`p${n}`)), ...(more.entities ?? [])],
    relationships: [
      ...dates.map((date, n) => tie(`m${n}`, 'MEMBER_OF', `p${n}`, 'body', ['c'], { date: date === null ? null : parseFuzzyDate(date) })),
      ...(more.relationships ?? []),
    ],
  });
}

describeStores('a timeline on $name', ({ open }) => {
  async function shown(graph: Batch, granularity: Granularity, filter: Partial<Filter> = {}): Promise<Timeline> {
    const { engine, close } = await open();
    try {
      await write(engine, graph);
      return await told(engine).timeline({ ...everything, ...filter }, granularity);
    } finally {
      await close();
    }
  }

  test('counts what has no date at all, and a year that is not known with it', async () => {
    expect(await shown(dated([null, null, 'XXXX', 'XXXX-12']), 'YEAR')).toEqual({ buckets: [], undated: 4, omitted: [] });
  });

  test('counts a tie as undated where neither its own date nor that of what happened at its end bounds it', async () => {
    const graph = dated(['2014'], {
      entities: [entity('meeting', 'EVENT', { properties: { date: parseFuzzyDate('XXXX') } })],
      relationships: [tie('took-part', 'PARTICIPATED_IN', 'p0', 'meeting', ['c'], { date: parseFuzzyDate('XXXX') })],
    });
    expect(await shown(graph, 'DAY')).toMatchObject({ undated: 2, omitted: [] });
    const [first] = (await shown(graph, 'YEAR')).buckets;
    expect(first).toEqual({ from: '2014-01-01', to: '2014-12-31', certain: 1, possible: 0 });
  });

  test('is not stopped by one date far away, which is counted as beyond the limit', async () => {
    const { buckets, undated, omitted } = await shown(dated(['0005', '2014-03', '2014-05/', '0001/2014-04', 'XXXX']), 'MONTH');
    expect([buckets.length, buckets.at(0), buckets.at(-1), undated, omitted]).toEqual([
      3,
      { from: '2014-03-01', to: '2014-03-31', certain: 2, possible: 0 },
      { from: '2014-05-01', to: '2014-05-31', certain: 0, possible: 1 },
      1,
      [{ reason: 'LIMIT', of: 'RELATIONSHIPS', count: 1 }],
    ]);
  });

  test('is clipped by during, and what has no bound on a side is possible up to the edge; an open end goes on', async () => {
    const during = { from: '2014-01-10', to: '2014-02-20' };
    expect(await shown(dated(['2010/', '/2016', '2010/..', '2014-02-10', '2013', null]), 'MONTH', { during })).toEqual({
      buckets: [
        { from: '2014-01-10', to: '2014-01-31', certain: 1, possible: 2 },
        { from: '2014-02-01', to: '2014-02-20', certain: 2, possible: 2 },
      ],
      undated: 1,
      omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 }],
    });
  });

  const happened = dated([], {
    entities: [
      entity('p'),
      entity('meeting', 'EVENT', { properties: { date: parseFuzzyDate('2014-09-17') } }),
      entity('denied', 'EVENT', { properties: { date: parseFuzzyDate('2014-09-18') } }),
      entity('alone', 'EVENT', { properties: { date: parseFuzzyDate('2014-11') } }),
      entity('undated', 'EVENT'),
      entity('flow', 'MONEY_FLOW', {
        properties: { amount: { currency: null, min: null, max: null, approximate: false }, date: parseFuzzyDate('2014-10') },
      }),
    ],
    allegations: [claim('c', 'body', 'd'), claim('gone', 'body', 'd', { status: 'RETRACTED' })],
    relationships: [
      tie('took-part', 'PARTICIPATED_IN', 'p', 'meeting', ['c']),
      tie('took-no-part', 'PARTICIPATED_IN', 'p', 'denied', ['gone']),
      tie('paid', 'PAYS', 'p', 'flow', ['c']),
      tie('elsewhere', 'PARTICIPATED_IN', 'p', 'undated', ['c'], { date: parseFuzzyDate('2014-10') }),
    ],
  });

  test('counts events and money flows by their own dates, and undated ties where they stand', async () => {
    expect(await shown(happened, 'MONTH')).toEqual({
      buckets: [
        { from: '2014-09-01', to: '2014-09-30', certain: 2, possible: 0 },
        { from: '2014-10-01', to: '2014-10-31', certain: 3, possible: 0 },
        { from: '2014-11-01', to: '2014-11-30', certain: 1, possible: 0 },
      ],
      undated: 1,
      omitted: [
        { reason: 'FILTER', of: 'ENTITIES', count: 1 },
        { reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 },
      ],
    });
  });

  test('leaves out, and counts, an event outside the time asked for and every tie at it', async () => {
    const during = { from: '2014-10-01', to: '2014-10-31' };
    expect(await shown(happened, 'YEAR', { during })).toEqual({
      buckets: [{ from: '2014-10-01', to: '2014-10-31', certain: 3, possible: 0 }],
      undated: 1,
      omitted: [
        { reason: 'FILTER', of: 'ENTITIES', count: 3 },
        { reason: 'FILTER', of: 'RELATIONSHIPS', count: 2 },
      ],
    });
    const certain = await shown(happened, 'YEAR', { certainlyDuring: during, relationshipTypes: ['PAYS'] });
    expect([certain.buckets, certain.undated]).toEqual([[{ from: '2014-01-01', to: '2014-12-31', certain: 2, possible: 0 }], 0]);
  });
});

/** When what a filter keeps of a graph stands, each relationship and each entity that happened, by the rules of the domain alone. */
async function timesKept(engine: Engine, graph: Batch, filter: Filter): Promise<readonly When[]> {
  const keepsEnd = (id: Id) => graph.entities.some((each) => each.id === id && keepsEntity(filter, each));
  const ties = (await told(engine).relationships(graph.relationships.map(({ id }) => id))).filter((row) => row !== null);
  const kept = ties.filter(
    (row) => keepsEnd(row.source) && keepsEnd(row.target) && keepsRelationship(filter, row, datesOfEnds(graph, row)),
  );
  const dateless = { ...filter, during: null, certainlyDuring: null };
  const happened = graph.entities.filter((each) => {
    const at = ties.filter(({ source, target }) => source === each.id || target === each.id);
    const isTied = at.length === 0 ? !choosesTies(filter) : at.some((row) => keepsRelationship(dateless, row, []));
    return happeningKinds.includes(each.kind) && keepsEnd(each.id) && isTied;
  });
  return [
    ...kept.map((row) => whenOf(row, datesOfEnds(graph, row))),
    ...happened.map((each) => whenHappened(happenedAs([each]))).filter((when) => keepsTime(filter, when)),
  ];
}

test('each bucket counts what must and what may stand in it, by the rule that filters judge with', async () => {
  await fc.assert(
    fc.asyncProperty(
      graphs,
      filters,
      fc.constantFrom('DAY' as const, 'MONTH' as const, 'YEAR' as const),
      async (graph, any, granularity) => {
        const filter = knownTo(graph, any);
        const { engine, close } = await embedded.open();
        try {
          await write(engine, graph);
          const { buckets, undated, omitted } = await told(engine).timeline(filter, granularity);
          const kept = await timesKept(engine, graph, filter);
          const isUndated = (when: When) => boundsOf(when).earliest === null && boundsOf(when).latest === null;
          expect(undated).toBe(kept.filter(isUndated).length);
          const whens = kept.filter((when) => {
            const { earliest, latest } = boundsOf(when);
            return (earliest !== null || latest !== null) && (earliest === null || latest === null || earliest <= latest);
          });
          if (omitted.some(({ reason }) => reason === 'LIMIT')) return;
          for (const { from, to, certain, possible } of buckets) {
            const range = { from, to };
            const count = (judge: typeof mayStand) => whens.filter((when) => judge(when, range)).length;
            expect({ from, certain, all: certain + possible }).toEqual({ from, certain: count(mustStand), all: count(mayStand) });
          }
        } finally {
          await close();
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a timeline of the embedded store ends when nobody waits for it any more', async () => {
  const { engine, close } = await embedded.open();
  try {
    await write(engine, dated(Array.from({ length: 5_000 }, () => null)));
    const stop = new AbortController();
    const asked = told(engine, stop.signal).timeline(everything, 'MONTH');
    stop.abort(new Error('nobody waits'));
    await expect(asked).rejects.toThrow('nobody waits');
  } finally {
    await close();
  }
});
