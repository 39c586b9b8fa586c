import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Verdict } from '#graph-schema/generated/ontology.ts';
import { everything } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { DecisionRefused, UnknownEntity } from '#server/engine/failure.ts';
import { gathered } from '#server/export/gathered.ts';
import { exportedRecords } from '#tests/engine/exportedRecords.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { write } from '#tests/engine/write.ts';

const ids = (...words: string[]) => words.map(toId);
const later = (n: number) => new Date(Date.UTC(2030, 0, 1, 0, 0, n)).toISOString();
const all = { filter: everything, direction: 'BOTH' as const, first: 50, after: null };

/** Two fictional people who may be one, each with ties, and one between them; both speak. */
const pair = batch({
  entities: [
    entity('falan', 'PERSON', { summary: { en: 'A fictional clerk.' } }),
    entity('falun', 'PERSON', { summary: { en: 'Another.', ar: 'كاتب خيالي' }, note: { en: 'A fictional note.' } }),
    entity('falanan'),
    entity('other'),
    entity('cell', 'UNIT'),
    entity('town', 'LOCATION'),
  ],
  documents: [document('one', { publisher: toId('falun') })],
  allegations: [
    claim('joined', 'falun', 'one', { about: ids('falan', 'cell') }),
    claim('fled', 'other', 'one', { about: ids('falun', 'falan', 'town'), transmittedBy: ids('falan', 'falun') }),
    claim('knew', 'other', 'one', { about: ids('falan', 'falun') }),
  ],
  relationships: [
    tie('falan-in-cell', 'MEMBER_OF', 'falan', 'cell', ['joined']),
    tie('falan-knew-other', 'ASSOCIATED_WITH', 'falan', 'other', ['knew']),
    tie('falun-to-town', 'FLED_TO', 'falun', 'town', ['fled']),
    tie('falan-knew-falun', 'ASSOCIATED_WITH', 'falan', 'falun', ['knew']),
    tie('falanan-knew-falun', 'ASSOCIATED_WITH', 'falanan', 'falun', ['knew']),
  ],
});

describeStores('merging in the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  let clock: number;
  const decide = (a: string, b: string, verdict: Verdict = 'SAME') => {
    const [first = '', second = ''] = [a, b].toSorted();
    clock += 1;
    return engine.decide({ a: toId(first), b: toId(second), verdict, by: 'a fictional editor', at: later(clock), note: null });
  };
  const undo = (a: string, b: string) => engine.undo(toId(a), toId(b), { by: 'another fictional editor', at: later(1_000) });
  beforeEach(async () => {
    clock = 0;
    ({ engine, close } = await store.open());
    await write(engine, pair);
  });
  afterEach(() => close());

  test('shows two ids as one entity, under the one with more relationships that hold, and each name tells where it is from', async () => {
    await decide('falan', 'falun');
    const [one, same] = await told(engine).entities(ids('falan', 'falun'));
    expect(same).toEqual(one);
    expect(one).toEqual({
      ...pair.entities[0],
      names: [...(pair.entities[0]?.names ?? []), ...(pair.entities[1]?.names ?? []).map((name) => ({ ...name, from: 'falun' }))],
      summary: { en: 'A fictional clerk.', ar: 'كاتب خيالي' },
      note: { en: 'A fictional note.' },
      degree: 4,
      unasserted: 0,
      mergedIds: ['falun'],
      happened: [],
      records: pair.entities.slice(0, 2),
    });
  });

  test('keeps what each of two says by itself, whatever is shown of both, and lets go of it with the decision', async () => {
    const [falan, falun] = [
      entity('falan', 'PERSON', { properties: { sex: 'MALE', born: parseFuzzyDate('1980') } }),
      entity('falun', 'PERSON', { properties: { sex: 'MALE', born: parseFuzzyDate('1982'), died: parseFuzzyDate('2014') } }),
    ];
    await write(engine, batch({ entities: [falan, falun, entity('falanan', 'PERSON', { properties: { country: 'XK' } })] }));
    await decide('falan', 'falun');
    await decide('falun', 'falanan');
    const [shown] = await told(engine).entities(ids('falanan'));
    expect(shown?.id).toBe('falan');
    expect(shown?.properties).toEqual(falan.properties);
    expect(shown?.records?.map(({ id, properties }) => ({ id, properties }))).toEqual([
      { id: 'falan', properties: falan.properties },
      { id: 'falanan', properties: { country: 'XK' } },
      { id: 'falun', properties: falun.properties },
    ]);
    await undo('falan', 'falun');
    await undo('falun', 'falanan');
    expect((await told(engine).entities(ids('falan', 'falun'))).map((each) => each?.records)).toEqual([undefined, undefined]);
  });

  test('gives the one every tie of both, and draws none of it with itself', async () => {
    await decide('falan', 'falun');
    const [of, also] = await told(engine).relationshipsOf(ids('falan', 'falun'), all);
    expect(also).toEqual(of);
    expect(of?.items.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['falan-in-cell', 'falan', 'cell'],
      ['falan-knew-other', 'falan', 'other'],
      ['falanan-knew-falun', 'falanan', 'falan'],
      ['falun-to-town', 'falan', 'town'],
    ]);
    expect(await told(engine).relationships(ids('falan-knew-falun'))).toMatchObject([{ source: 'falan', target: 'falan' }]);
    expect(await told(engine).writtenRelationships(ids('falan-knew-falun'))).toMatchObject([{ source: 'falan', target: 'falun' }]);
    const around = await told(engine).neighborhood({ ids: ids('falun', 'falan'), depth: 1, filter: everything, first: 10 });
    expect(around.entities.map(({ id }) => id)).toEqual(['falan', 'cell', 'falanan', 'other', 'town']);
    expect(around.relationships.map(({ id }) => id)).toEqual(['falan-in-cell', 'falan-knew-other', 'falanan-knew-falun', 'falun-to-town']);
    expect(around.omitted).toEqual([{ reason: 'MERGED', of: 'RELATIONSHIPS', count: 1 }]);
    expect(await told(engine).tiesWithin(ids('falun', 'other'))).toEqual(['falan-knew-falun']);
    const { entities, relationships } = await told(engine).overview();
    expect(entities).toContainEqual({ kind: 'PERSON', count: 3 });
    expect(relationships).toContainEqual({ type: 'ASSOCIATED_WITH', count: 2, unasserted: 0 });
  });

  test('both ids work in paths, claims and perspectives', async () => {
    await decide('falan', 'falun');
    const asked = { via: [], avoid: [], maxLength: 4, rank: 'SHORTEST' as const, filter: everything, first: 3 };
    const { paths } = await told(engine).paths({ ...asked, from: toId('cell'), to: toId('town'), via: ids('falun') });
    expect(paths.map((path) => path.entities)).toEqual([['cell', 'falan', 'town']]);
    const page = { first: 10, after: null, speaker: null, document: null, about: null };
    const [spoken, about] = await told(engine).findAllegations([
      { ...page, speaker: toId('falan') },
      { ...page, about: toId('falun') },
    ]);
    expect(spoken?.items.map(({ id, speakers, transmittedBy }) => [id, speakers, transmittedBy])).toEqual([
      ['fled', ['other'], ['falan']],
      ['joined', ['falan'], []],
    ]);
    expect(about?.items.map((row) => [row.id, row.about])).toEqual([
      ['fled', ['falan', 'town']],
      ['joined', ['falan', 'cell']],
      ['knew', ['falan']],
    ]);
    expect((await told(engine).documents(ids('one')))[0]?.publisher).toBe('falan');
    const [said] = await told(engine).relationshipsOf(ids('cell'), { ...all, filter: { ...everything, speakers: ids('falan') } });
    expect(said?.items.map(({ id, evidence }) => [id, evidence[0]?.speakers])).toEqual([['falan-in-cell', ['falan']]]);
    const found = await told(engine).nameCandidates([[{ word: 'falun', weight: 1 }]], null, 3);
    expect(found).toEqual([{ entity: 'falan', kind: 'PERSON', degree: 4, names: ['Fictional falan', 'Fictional falun'], identifiers: [] }]);
  });

  test('merges on, parts in any order, and brings back what was', async () => {
    const before = await exportedRecords(engine);
    const shown = await told(engine).entities(ids('falan', 'falun', 'falanan'));
    await decide('falun', 'falanan');
    await decide('falan', 'falun');
    expect((await told(engine).entities(ids('falanan')))[0]).toMatchObject({ id: 'falan', mergedIds: ['falanan', 'falun'], degree: 3 });
    expect(await exportedRecords(engine)).toEqual(before);
    expect(await undo('falanan', 'falun')).toBe(true);
    expect(await undo('falanan', 'falun')).toBe(false);
    expect((await told(engine).entities(ids('falun', 'falanan'))).map((row) => row?.id)).toEqual(['falan', 'falanan']);
    await decide('falan', 'falun', 'UNSURE');
    expect(await told(engine).entities(ids('falan', 'falun', 'falanan'))).toEqual(shown);
    expect(await exportedRecords(engine)).toEqual(before);
    await undo('falan', 'falun');
    expect((await told(engine).entities(ids('falun')))[0]?.id).toBe('falan');
  });

  test('keeps every decision, latest first, with those that no longer count and who undid them', async () => {
    const first = await decide('falan', 'falun');
    const second = await decide('other', 'falan', 'DIFFERENT');
    const third = await decide('falan', 'falun', 'UNSURE');
    await undo('falan', 'falun');
    const undone = { ...third, undoneBy: 'another fictional editor', undoneAt: later(1_000) };
    expect([first.turn, third.turn]).toEqual([1, 2]);
    expect([first.undoneBy, first.undoneAt]).toEqual([null, null]);
    expect(await told(engine).decisions({ first: 10, after: null })).toEqual({
      items: [undone, second, first],
      total: 3,
      more: false,
      isLost: false,
    });
    expect(await told(engine).decisions({ first: 1, after: 'falan~other~1' })).toEqual({
      items: [first],
      total: 3,
      more: false,
      isLost: false,
    });
    expect(await told(engine).decisions({ first: 1, after: null })).toEqual({ items: [undone], total: 3, more: true, isLost: false });
    expect(await told(engine).decisionsOn(ids('falun', 'nobody'))).toEqual([first]);
    const { decisions } = await gathered(engine.export());
    expect(decisions).toEqual([first, undone, second]);
  });

  test('refuses what makes no sense or contradicts another decision, and records none of it', async () => {
    await expect(decide('falan', 'nobody')).rejects.toEqual(new UnknownEntity(['nobody']));
    await expect(decide('falan', 'cell')).rejects.toBeInstanceOf(DecisionRefused);
    await expect(decide('falan', 'falan')).rejects.toBeInstanceOf(DecisionRefused);
    await decide('falan', 'falanan', 'DIFFERENT');
    await decide('falan', 'falun');
    const shown = await told(engine).entities(ids('falan', 'falun', 'falanan'));
    await expect(decide('falun', 'falanan')).rejects.toBeInstanceOf(DecisionRefused);
    expect((await told(engine).decisions({ first: 10, after: null })).total).toBe(2);
    expect(await told(engine).entities(ids('falan', 'falun', 'falanan'))).toEqual(shown);
  });

  test('refuses to part two that others hold together, and names the decisions that hold them', async () => {
    const first = await decide('falan', 'falun');
    const second = await decide('falun', 'falanan');
    await expect(decide('falan', 'falanan', 'DIFFERENT')).rejects.toMatchObject({
      message:
        `falan and falanan are shown as one through falun: a fictional editor decided on ${first.at} that falan and falun are the same; ` +
        `a fictional editor decided on ${second.at} that falanan and falun are the same; undo one of falan-falun, falanan-falun first`,
      decisions: [first, second],
    });
    await undo('falan', 'falun');
    const apart = await decide('falan', 'falanan', 'DIFFERENT');
    await expect(decide('falan', 'falun')).rejects.toMatchObject({
      message: `falan and falanan would be shown as one, but a fictional editor decided on ${apart.at} that they are different; undo that decision first`,
      decisions: [apart, second],
    });
  });

  test('keeps a merge when the same batch is written again, and joins what comes later', async () => {
    await decide('falan', 'falun');
    const before = await exportedRecords(engine);
    const shown = await told(engine).neighborhood({ ids: ids('falan'), depth: 2, filter: everything, first: 20 });
    await write(engine, pair);
    expect(await exportedRecords(engine)).toEqual(before);
    expect(await told(engine).neighborhood({ ids: ids('falan'), depth: 2, filter: everything, first: 20 })).toEqual(shown);
    await write(
      engine,
      batch({
        relationships: [tie('new', 'OPERATES_IN', 'cell', 'town', ['knew']), tie('later', 'MEMBER_OF', 'falun', 'cell', ['fled'])],
      }),
    );
    expect((await told(engine).relationships(ids('later')))[0]).toMatchObject({ source: 'falan', target: 'cell' });
    expect((await told(engine).entities(ids('falun')))[0]?.degree).toBe(5);
    await undo('falan', 'falun');
    expect((await told(engine).relationships(ids('later')))[0]).toMatchObject({ source: 'falun', target: 'cell' });
    expect((await told(engine).entities(ids('falan', 'falun'))).map((row) => row?.degree)).toEqual([3, 4]);
  });

  test('decisions travel with the data to another store, and who made and who undid them', async () => {
    await decide('falan', 'falun');
    await decide('falan', 'falanan');
    await undo('falan', 'falanan');
    const whole = await gathered(engine.export());
    expect(whole.decisions.map(({ by, undoneBy }) => [by, undoneBy])).toEqual([
      ['a fictional editor', 'another fictional editor'],
      ['a fictional editor', null],
    ]);
    await close();
    ({ engine, close } = await store.open());
    await write(engine, whole);
    expect((await told(engine).entities(ids('falun')))[0]).toMatchObject({ id: 'falan', mergedIds: ['falun'] });
    expect(await gathered(engine.export())).toEqual(whole);
  });
});
