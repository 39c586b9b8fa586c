import { afterAll, beforeAll, expect, test } from 'vitest';

import { everything } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import { strengthOf, supportOf } from '#server/domain/support.ts';
import type { Engine } from '#server/engine/engine.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { allSaid } from '#tests/domain/asSaid.ts';
import { batch, document, entity, tie } from '#tests/engine/fiction.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';
import { toldTies } from '#tests/engine/tiesKnown.ts';

const ids = (...words: string[]) => words.map(toId);

describeStores('the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ engine, close } = await store.open());
    await write(engine, small);
  });
  afterAll(() => close());

  test('gives back what was written, and the degree', async () => {
    const [ana, town, sum, nobody] = await told(engine).entities(ids('ana', 'town', 'sum', 'nobody'));
    expect(ana).toEqual({ ...small.entities[0], degree: 3, unasserted: 1, mergedIds: [], happened: [] });
    expect(town).toEqual({ ...small.entities[3], degree: 2, unasserted: 0, mergedIds: [], happened: [] });
    expect(sum).toEqual({ ...small.entities[4], degree: 1, unasserted: 0, mergedIds: [], happened: [] });
    expect(nobody).toBeNull();
    expect(await told(engine).documents(ids('copy', 'gone', 'one'))).toEqual([small.documents[1], null, small.documents[0]]);
    expect(await told(engine).dossiers()).toEqual(small.dossiers);
  });

  test('orders the claims of a relationship by place, keeps the accepted ones as evidence, and counts copies of one report once', async () => {
    const [left] = await told(engine).relationships(ids('ana-left-cell'));
    expect(left?.allegations).toEqual(['left-copied', 'not-left', 'left', 'cover']);
    expect(left?.evidence.map(({ allegation, origin }) => [allegation, origin])).toEqual([
      ['left-copied', 'one'],
      ['not-left', 'one'],
      ['left', 'one'],
      ['cover', 'other'],
    ]);
    expect(supportOf(left?.evidence ?? [])).toEqual({
      allegations: 4,
      denials: 1,
      assertions: 3,
      speakers: 3,
      assertingSpeakers: 2,
      documents: 3,
      independentDocuments: 2,
      bestReliability: 'B',
      bestCredibility: 2,
    });
    const [knew] = await told(engine).relationships(ids('bob-knew-ana'));
    expect([knew?.allegations, knew?.evidence]).toEqual([['taken-back'], []]);
  });

  test('answers a claim with what it carries and what speaks against it, both ways', async () => {
    const [left, not] = await told(engine).allegations(ids('left', 'not-left'));
    expect(left).toEqual({ ...small.allegations[0], contradicts: ['not-left'], relationships: ['ana-left-cell', 'ana-with-sum'] });
    expect(not).toEqual({ ...small.allegations[2], contradicts: ['left'], relationships: ['ana-left-cell'] });
  });

  test('never shows a relationship whose claims were all taken back', async () => {
    const around = await told(engine).neighborhood({ ids: ids('bob'), depth: 1, filter: everything, first: 10 });
    expect(around.entities.map(({ id }) => id)).toEqual(['bob', 'cell']);
    expect(around.relationships.map(({ id }) => id)).toEqual(['bob-in-cell']);
    expect(around.omitted).toEqual([{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 }]);
  });

  test('walks a neighborhood by distance, degree and id, and counts what the limit leaves out', async () => {
    const near = await told(engine).neighborhood({ ids: ids('ana'), depth: 2, filter: everything, first: 10 });
    expect(near.entities.map(({ id }) => id)).toEqual(['ana', 'cell', 'town', 'sum', 'bob']);
    expect(near.relationships.map(({ id }) => id)).toEqual(['ana-left-cell', 'ana-to-town', 'ana-with-sum', 'bob-in-cell', 'cell-in-town']);
    const little = await told(engine).neighborhood({ ids: ids('ana'), depth: 2, filter: everything, first: 2 });
    expect(little.entities.map(({ id }) => id)).toEqual(['ana', 'cell', 'town']);
    expect(little.omitted).toEqual([
      { reason: 'LIMIT', of: 'ENTITIES', count: 1 },
      { reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 },
    ]);
  });

  test('draws the graph according to a speaker, leaving out what an editor inferred', async () => {
    const byBob = { ...everything, speakers: ids('bob') };
    const view = await told(engine).neighborhood({ ids: ids('cell'), depth: 2, filter: byBob, first: 10 });
    expect(view.relationships.map(({ id }) => id)).toEqual(['ana-left-cell', 'ana-to-town', 'bob-in-cell']);
    expect(view.omitted).toEqual([{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 3 }]);
  });

  test('pages the relationships of an entity, strongest first', async () => {
    const question = { filter: everything, direction: 'BOTH' as const, first: 2, after: null };
    const [first, none] = await told(engine).relationshipsOf(ids('ana', 'nobody'), question);
    expect([first?.items.map(({ id }) => id), first?.total, first?.more]).toEqual([['ana-left-cell', 'ana-with-sum'], 3, true]);
    expect(none).toEqual({ items: [], total: 0, unasserted: 0, more: false, isLost: false });
    const [second] = await told(engine).relationshipsOf(ids('ana'), { ...question, after: toId('ana-with-sum') });
    expect([second?.items.map(({ id }) => id), second?.more]).toEqual([['ana-to-town'], false]);
    const [towards] = await told(engine).relationshipsOf(ids('cell'), { ...question, direction: 'IN', first: 9 });
    expect(towards?.items.map(({ id }) => id)).toEqual(['ana-left-cell', 'bob-in-cell']);
  });

  test('finds claims by who says or transmits them, by document and by what they are about', async () => {
    const page = { first: 10, after: null, speaker: null, document: null, about: null };
    const asked = [
      { ...page, speaker: toId('speaker') },
      { ...page, document: toId('other') },
      { ...page, about: toId('cell') },
      { ...page, speaker: toId('nobody') },
      { ...page, first: 1 },
      { ...page, first: 2, after: toId('left-copied') },
    ];
    const found = await told(engine).findAllegations(asked);
    expect(found.map(({ items, total, more }) => [items.map(({ id }) => id), total, more])).toEqual([
      [['left-copied', 'not-left', 'left'], 3, false],
      [['cover', 'taken-back'], 2, false],
      [['left'], 1, false],
      [[], 0, false],
      [['left-copied'], 5, true],
      [['not-left', 'left'], 5, true],
    ]);
  });

  test('counts neighbors, dates and everything', async () => {
    expect(await told(engine).neighborCounts(toId('cell'), everything)).toEqual([
      { type: 'DEFECTED_FROM', direction: 'IN', kind: 'PERSON', count: 1, unasserted: 0 },
      { type: 'MEMBER_OF', direction: 'IN', kind: 'PERSON', count: 1, unasserted: 0 },
      { type: 'OPERATES_IN', direction: 'OUT', kind: 'LOCATION', count: 1, unasserted: 0 },
    ]);
    expect(await told(engine).timeline(everything, 'YEAR')).toEqual({
      buckets: [
        { from: '2014-01-01', to: '2014-12-31', certain: 2, possible: 0 },
        { from: '2015-01-01', to: '2015-12-31', certain: 1, possible: 0 },
      ],
      undated: 4,
      omitted: [{ reason: 'FILTER', of: 'RELATIONSHIPS', count: 1 }],
    });
    expect(await told(engine).overview()).toEqual({
      entities: [
        { kind: 'LOCATION', count: 1 },
        { kind: 'MONEY_FLOW', count: 1 },
        { kind: 'PERSON', count: 4 },
        { kind: 'UNIT', count: 1 },
      ],
      relationships: [
        { type: 'ASSOCIATED_WITH', count: 0, unasserted: 1 },
        { type: 'DEFECTED_FROM', count: 1, unasserted: 0 },
        { type: 'FLED_TO', count: 1, unasserted: 0 },
        { type: 'LEFT_WITH', count: 1, unasserted: 0 },
        { type: 'MEMBER_OF', count: 1, unasserted: 0 },
        { type: 'OPERATES_IN', count: 1, unasserted: 0 },
      ],
      allegations: 5,
      documents: 3,
    });
  });

  test('keeps rival readings of a departure apart, and joins a destination or money only by a shared claim', async () => {
    const answer = await told(engine).departures({
      motives: null,
      from: null,
      to: null,
      during: null,
      filter: everything,
      first: 10,
      after: null,
    });
    expect(
      answer.items.map(({ motive, to, money, allegations, rivals }) => ({
        motive,
        to,
        money,
        allegations,
        rivals: rivals.map((rival) => rival.motive),
      })),
    ).toEqual([
      {
        motive: 'MONEY',
        to: null,
        money: [
          { currency: 'SYP', min: '100', max: null, flows: 1, flowsWithoutAmount: 0, flowsUnnamed: 0, flowsApproximate: 0, ...allSaid },
        ],
        allegations: ['left-copied', 'not-left', 'left'],
        rivals: ['COVER'],
      },
      { motive: 'COVER', to: 'town', money: [], allegations: ['not-left', 'cover'], rivals: ['MONEY'] },
    ]);
    expect([answer.total, answer.more, answer.byMotive]).toEqual([
      2,
      false,
      [
        { motive: 'MONEY', count: 1 },
        { motive: 'COVER', count: 1 },
      ],
    ]);
    const toTown = await told(engine).departures({
      motives: null,
      from: toId('cell'),
      to: toId('town'),
      during: null,
      filter: everything,
      first: 10,
      after: null,
    });
    expect(toTown.items.map(({ motive }) => motive)).toEqual(['COVER']);
  });

  test('follows money to who left with it', async () => {
    const trail = await told(engine).moneyTrail({
      from: toId('ana'),
      direction: 'BOTH',
      maxHops: 3,
      currency: null,
      during: null,
      minAmount: null,
      filter: everything,
    });
    expect(trail.hops.map(({ step, flow, from, to }) => [step, flow.id, from, to])).toEqual([[1, 'sum', null, 'ana']]);
    expect([trail.received, trail.passedOn]).toEqual([
      [{ currency: 'SYP', min: '100', max: null, flows: 1, flowsWithoutAmount: 0, flowsUnnamed: 0, flowsApproximate: 0, ...allSaid }],
      [],
    ]);
    expect(trail.subgraph.relationships.map(({ id }) => id)).toEqual(['ana-with-sum']);
  });

  test('holds what a dossier speaks of, and what an editor ties to it', async () => {
    const part = await told(engine).subgraphOfDocuments(ids('one'), everything, 10);
    expect(part.entities.map(({ id }) => id)).toEqual(['ana', 'cell', 'town', 'sum', 'speaker']);
    expect(part.relationships.map(({ id }) => id)).toEqual(['ana-left-cell', 'ana-to-town', 'ana-with-sum', 'cell-in-town']);
  });

  test('changes nothing when the same batch is written twice', async () => {
    const before = await Array.fromAsync(engine.export());
    await write(engine, small);
    expect(await Array.fromAsync(engine.export())).toEqual(before);
  });

  test('refuses a relationship without a claim, and writes nothing of the batch', async () => {
    const before = await Array.fromAsync(engine.export());
    const wrong = batch({
      entities: [entity('new')],
      relationships: [tie('new-left', 'DEFECTED_FROM', 'new', 'town', []), tie('gone', 'MEMBER_OF', 'new', 'gone', ['unsaid'])],
    });
    const refusal = await write(engine, wrong).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BatchRefused);
    expect(
      refusal instanceof BatchRefused && refusal.complaints.map(({ list, id, field, message }) => ({ list, id, field, message })),
    ).toEqual([
      {
        list: 'relationships',
        id: 'new-left',
        field: 'target',
        message: 'town is a LOCATION, but DEFECTED_FROM has as its target one of UNIT, ORGANIZATION',
      },
      {
        list: 'relationships',
        id: 'new-left',
        field: 'allegations',
        message: 'a relationship rests on at least one allegation, or says in inferred why an editor infers it',
      },
      { list: 'relationships', id: 'gone', field: 'target', message: 'no entity has the id gone' },
      { list: 'relationships', id: 'gone', field: 'allegations.0', message: 'no allegation has the id unsaid' },
    ]);
    expect(await Array.fromAsync(engine.export())).toEqual(before);
  });

  test('refuses to change what an id means', async () => {
    const changed = batch({ entities: [entity('ana', 'UNIT')], relationships: [tie('bob-in-cell', 'COMMANDS', 'bob', 'cell', ['cover'])] });
    const refusal = await write(engine, changed).catch((error: unknown) => error);
    expect(refusal instanceof BatchRefused && refusal.complaints.map(({ id, field }) => [id, field])).toEqual([
      ['ana', 'kind'],
      ['bob-in-cell', 'type'],
    ]);
  });

  test('gives ties the strength of their support', async () => {
    const { ties } = await toldTies(engine, ids('ana'), everything);
    const rows = await told(engine).relationships(ties.map(({ id }) => id));
    expect(ties.map(({ id, strength }) => [id, strength])).toEqual(
      rows.map((row) => [row?.id, strengthOf(supportOf(row?.evidence ?? []))]),
    );
  });

  test('moves evidence along when a claim is taken back or a document turns out to be a copy', async () => {
    await write(
      engine,
      batch({
        allegations: small.allegations.filter(({ id }) => id === 'cover').map((each) => ({ ...each, status: 'RETRACTED' as const })),
        documents: [document('other', { copyOf: toId('copy') })],
      }),
    );
    const [left, member] = await told(engine).relationships(ids('ana-left-cell', 'bob-in-cell'));
    expect(left?.evidence.map(({ allegation }) => allegation)).toEqual(['left-copied', 'not-left', 'left']);
    expect(member?.evidence).toEqual([]);
    const [page] = await told(engine).relationshipsOf(ids('bob'), { filter: everything, direction: 'BOTH', first: 5, after: null });
    expect(page?.total).toBe(0);
  });
});
