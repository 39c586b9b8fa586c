import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Changed } from '#server/domain/change.ts';
import { everything } from '#server/domain/filter.ts';
import { toId, type Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { noRecords, writing } from '#server/engine/changes/proposal.ts';
import type { Engine } from '#server/engine/engine.ts';
import { BatchRefused, Conflict, Failure, UnknownChange } from '#server/engine/failure.ts';
import { batch, claim, document, entity, graphs, sameKindPairs, tie } from '#tests/engine/fiction.ts';
import type { Slice } from '#server/engine/slice.ts';
import { historyKey, type HistoryStep } from '#server/engine/store.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { signed, write } from '#tests/engine/write.ts';

const change = (id: string) => ({ ...signed, id: toId(id) });
const refs = ({ created, changed, withdrawn }: Changed) => ({
  created: created.map(({ id }) => id),
  changed: changed.map(({ id }) => id),
  withdrawn: withdrawn.map(({ id }) => id),
});

describeStores('changes of the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
  });
  afterEach(() => close());

  test('say what they created and changed, and nothing of what was so already', async () => {
    expect(refs(await write(engine, small)).created).toHaveLength(Object.values(small).reduce((sum, { length }) => sum + length, 0));
    expect(refs(await write(engine, small))).toEqual({ created: [], changed: [], withdrawn: [] });
    const said = batch({
      entities: [entity('newcomer')],
      allegations: small.allegations.filter(({ id }) => id === 'cover').map((each) => ({ ...each, status: 'RETRACTED' as const })),
    });
    expect(refs(await write(engine, said))).toEqual({ created: ['newcomer'], changed: ['cover'], withdrawn: [] });
  });

  test('are made once, however often they are asked for by one id', async () => {
    const proposal = writing(change('first'), small);
    const made = await engine.apply(proposal);
    await write(engine, batch({ entities: [entity('loner', 'PERSON', { summary: { en: 'Somebody fictional.' } })] }));
    expect(await engine.apply(proposal)).toEqual(made);
    expect((await told(engine).entities([toId('loner')])).map((row) => row?.summary)).toEqual([{ en: 'Somebody fictional.' }]);
    expect((await told(engine).changesAfter(null, 10)).map((each) => each.change.id === 'first')).toEqual([true, false]);
  });

  test('are refused where somebody else changed a record since, and then nothing is written', async () => {
    await engine.apply(writing(change('first'), small));
    const renamed = (summary: string, id: string, base: string | null) =>
      engine.apply({
        ...writing(change(id), batch({ entities: [entity('loner', 'PERSON', { summary: { en: summary } })] })),
        bases: [{ list: 'entities', id: 'loner', base: base === null ? null : toId(base) }],
      });
    await renamed('One.', 'second', 'first');
    await expect(renamed('Two.', 'third', 'first')).rejects.toEqual(new Conflict([{ list: 'entities', id: 'loner' }]));
    await expect(renamed('Two.', 'fourth', null)).rejects.toBeInstanceOf(Conflict);
    expect((await told(engine).entities([toId('loner')])).map((row) => row?.summary)).toEqual([{ en: 'One.' }]);
    expect(await told(engine).change(toId('third'))).toBeNull();
  });

  test('take an entity that comes again after it was withdrawn for what it is now', async () => {
    const [person, body] = [entity('again', 'PERSON'), entity('again', 'ORGANIZATION')];
    const joined = (to: string) => batch({ relationships: [tie('joined', 'MEMBER_OF', 'loner', to, ['again-said'])] });
    await write(engine, small);
    await write(engine, batch({ documents: [document('again-report')], entities: [person] }));
    await write(engine, batch({ allegations: [claim('again-said', 'again', 'again-report')] }));
    await expect(write(engine, joined('again'))).rejects.toThrow('is a PERSON');
    const withdrawn = { ...noRecords, allegations: ['again-said'], entities: ['again'] };
    await engine.apply({ ...writing(change('gone'), batch({})), withdrawn });
    await expect(write(engine, batch({ allegations: [claim('again-said', 'again', 'again-report')] }))).rejects.toThrow(
      'no entity has the id',
    );
    await write(engine, batch({ entities: [body], allegations: [claim('again-said', 'loner', 'again-report')] }));
    await write(engine, joined('again'));
    expect((await told(engine).entities([toId('again')])).map((row) => [row?.kind, row?.degree])).toEqual([['ORGANIZATION', 1]]);
  });

  test('keep the history of every record, latest first', async () => {
    await engine.apply(writing(change('first'), small));
    const loner = (summary: string) => batch({ entities: [entity('loner', 'PERSON', { summary: { en: summary } })] });
    await engine.apply(writing({ ...change('second'), why: 'a fictional reason' }, loner('One.')));
    await engine.apply({ ...writing(change('third'), batch({})), withdrawn: { ...noRecords, entities: ['loner'] } });
    await engine.apply(writing(change('fourth'), loner('Two.')));
    const page = await told(engine).history({ id: 'loner', first: 3, after: null });
    expect([page.total, page.more]).toEqual([4, true]);
    const rest = await told(engine).history({ id: 'loner', first: 3, after: page.items.map(historyKey).at(-1) ?? null });
    const states = [...page.items, ...rest.items].map(({ change: { id, why }, record: { list, before, after } }) => [
      id,
      why,
      list,
      ...[before, after].map((state) => state && 'summary' in state && (state.summary.en ?? '')),
    ]);
    expect(states).toEqual([
      ['fourth', null, 'entities', null, 'Two.'],
      ['third', null, 'entities', 'One.', null],
      ['second', 'a fictional reason', 'entities', '', 'One.'],
      ['first', null, 'entities', null, ''],
    ]);
    expect(await told(engine).history({ id: 'nobody', first: 3, after: null })).toEqual({
      items: [],
      total: 0,
      more: false,
      isLost: false,
    });
  });

  test('keep apart the histories of records of several lists that go by one id', async () => {
    await engine.apply(writing(change('both'), batch({ entities: [entity('one')], documents: [document('one')] })));
    const seen: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Slice<HistoryStep> = await told(engine).history({ id: 'one', first: 1, after });
      seen.push(...page.items.map(({ record }) => record.list));
      after = page.items.map(historyKey).at(-1) ?? null;
      isMore = page.more;
    }
    expect(seen.toSorted()).toEqual(['documents', 'entities']);
    expect(await told(engine).changeCounts(toId('both'))).toEqual([
      { list: 'documents', created: 1, changed: 0, withdrawn: 0 },
      { list: 'entities', created: 1, changed: 0, withdrawn: 0 },
    ]);
  });

  test('are made once where two ask for one at the same time', async () => {
    const proposal = writing(change('first'), small);
    const [one, other] = await Promise.all([engine.apply(proposal), engine.apply(proposal)]);
    expect(one).toEqual(other);
    expect(await told(engine).changesAfter(null, 10)).toHaveLength(1);
  });

  test('take out only what nothing names any more', async () => {
    await write(engine, small);
    const withdraw = (id: string, lists: Partial<typeof noRecords>, records: Partial<Batch> = {}) =>
      engine.apply({ ...writing(change(id), batch(records)), withdrawn: { ...noRecords, ...lists } });
    const refusal = await withdraw('alone', { entities: ['bob'] }).catch((error: unknown) => error);
    expect(refusal instanceof BatchRefused && refusal.complaints.map(({ list, id, message }) => [list, id, message])).toEqual(
      expect.arrayContaining([
        ['entities', 'bob', 'cannot be withdrawn, for it is named by bob-in-cell (relationships)'],
        ['entities', 'bob', 'cannot be withdrawn, for it is named by cover (allegations)'],
      ]),
    );
    await expect(withdraw('document', { documents: ['one'] })).rejects.toBeInstanceOf(BatchRefused);
    const born = {
      ...entity('born'),
      properties: { recordedFrom: [{ document: toId('two'), properties: ['type'] }], type: { en: 'spy' } },
    };
    await engine.write(batch({ documents: [document('two')], entities: [born] }), change('born'));
    const used = await withdraw('used', { documents: ['two'] }).catch((error: unknown) => error);
    expect(used instanceof BatchRefused && used.complaints.map(({ id, message }) => [id, message])).toEqual([
      ['two', 'cannot be withdrawn, for it is named by born (entities)'],
    ]);
    await withdraw('both', { documents: ['two'], entities: ['born'] });
    await expect(withdraw('claim', { allegations: ['cover'] })).rejects.toBeInstanceOf(BatchRefused);
    const gone = await withdraw('tie', { relationships: ['ana-to-town'] });
    expect(refs(gone).withdrawn).toEqual(['ana-to-town']);
    expect((await told(engine).entities([toId('ana'), toId('town')])).map((row) => row?.degree)).toEqual([2, 1]);
    expect((await told(engine).allegations([toId('cover')])).map((row) => row?.relationships)).toEqual([['ana-left-cell', 'bob-in-cell']]);
    const around = await told(engine).neighborhood({ ids: [toId('town')], depth: 1, filter: everything, first: 10 });
    expect(around.entities.map(({ id }) => id)).toEqual(['town', 'cell']);
    await withdraw('lonely', { entities: ['loner'] });
    expect((await told(engine).search('loner', null, 5)).map((hit) => hit.entity)).not.toContain('loner');
  });

  test('are set back by a change, unless somebody changed or used since what they made', async () => {
    await engine.apply(writing(change('first'), small));
    await engine.apply(writing(change('second'), batch({ entities: [entity('newcomer')] })));
    await engine.apply(
      writing(
        change('third'),
        batch({
          allegations: [claim('new', 'newcomer', 'other')],
          relationships: [tie('knew', 'ASSOCIATED_WITH', 'newcomer', 'ana', ['new'])],
        }),
      ),
    );
    await expect(engine.undoChange(toId('second'), change('too-early'))).rejects.toBeInstanceOf(BatchRefused);
    const undone = await engine.undoChange(toId('third'), change('back'));
    expect([undone.change.undoes, refs(undone)]).toEqual(['third', { created: [], changed: [], withdrawn: ['new', 'knew'] }]);
    await expect(engine.undoChange(toId('third'), change('again'))).rejects.toBeInstanceOf(Conflict);
    expect(await told(engine).undoneBy(toId('third'))).toBe('back');
    expect(refs(await engine.undoChange(toId('back'), change('forth'))).created).toEqual(['new', 'knew']);
    expect(await told(engine).undoneBy(toId('third'))).toBeNull();
    await engine.undoChange(toId('third'), change('back-again'));
    expect(await told(engine).undoneBy(toId('third'))).toBe('back-again');
    expect(refs(await engine.undoChange(toId('second'), change('now'))).withdrawn).toEqual(['newcomer']);
    await expect(engine.undoChange(toId('never'), change('no'))).rejects.toEqual(new UnknownChange('never'));
  });

  test('come to those who wait for them, in their order', async () => {
    await engine.apply(writing(change('first'), small));
    await engine.apply(writing(change('second'), batch({ entities: [entity('second')] })));
    const over = new AbortController();
    const seen: string[] = [];
    const listening = (async () => {
      for await (const each of engine.changes(toId('first'), over.signal)) if (seen.push(each.change.id) === 3) return;
    })();
    await engine.apply(writing(change('third'), batch({ entities: [entity('third')] })));
    await engine.decide({ a: toId('ana'), b: toId('bob'), verdict: 'SAME', by: 'a fictional editor', at: signed.at, note: null });
    await listening;
    expect(seen.slice(0, 2)).toEqual(['second', 'third']);
    const waiting = (async () => {
      for await (const each of engine.changes(null, over.signal)) seen.push(each.change.id);
    })();
    setTimeout(() => over.abort(), 50);
    await waiting;
    expect(seen).toHaveLength(3);
    await expect(Array.fromAsync(engine.changes(toId('never'), new AbortController().signal))).rejects.toEqual(new UnknownChange('never'));
  });
});

type Step =
  | { readonly write: Batch }
  | { readonly decide: number; readonly same: boolean }
  | { readonly undo: number }
  | { readonly withdraw: number }
  | { readonly back: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: graphs.map((each): Step => ({ write: each })) },
    fc.record({ decide: fc.nat(200), same: fc.boolean() }),
    fc.record({ undo: fc.nat(200) }),
    fc.record({ withdraw: fc.nat(200) }),
    fc.record({ back: fc.nat(200) }),
  ),
  { minLength: 2, maxLength: 7 },
);

describeStores('any sequence of changes of the store $name', (store) => {
  test('set back one after the other, gives the start again, and is refused whole or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, steps, async (start, some) => {
        const { engine, close } = await store.open();
        try {
          await engine.apply(writing(change('start'), start));
          const before = await stateOf(engine, start);
          for (const [n, step] of some.entries()) {
            const unchanged = await stateOf(engine, start);
            const refused = await make(engine, start, step, n).then(
              () => false,
              (error: unknown) => (error instanceof Failure ? true : Promise.reject(error)),
            );
            if (refused) expect(await stateOf(engine, start)).toEqual(unchanged);
          }
          const made = await told(engine).changesAfter(toId('start'), 100);
          for (const [n, each] of made.toReversed().entries()) await engine.undoChange(each.change.id, change(`undone-${n}`));
          expect(await stateOf(engine, start)).toEqual(before);
        } finally {
          await close();
        }
      }),
      { numRuns: store.name === 'EMBEDDED' ? 40 : 2, seed: 10, endOnFailure: store.name === 'NEO4J' },
    );
  }, 300_000);
});

async function make(engine: Engine, start: Batch, step: Step, n: number): Promise<unknown> {
  const pairs = sameKindPairs(start);
  const pairAt = (pick: number) => pairs[pick % Math.max(pairs.length, 1)] ?? [toId('e0'), toId('e1')];
  if ('write' in step) return engine.apply(writing(change(`write-${n}`), step.write));
  if ('decide' in step) {
    const [a, b] = pairAt(step.decide);
    return engine.decide({ a, b, verdict: step.same ? 'SAME' : 'DIFFERENT', by: signed.by, at: signed.at, note: null });
  }
  if ('undo' in step) {
    const [a, b] = pairAt(step.undo);
    return engine.undo(a, b, { by: 'another fictional editor', at: signed.at });
  }
  if ('withdraw' in step) {
    const ids = start.relationships.map(({ id }) => id);
    const id = ids[step.withdraw % Math.max(ids.length, 1)] ?? 'r0';
    return engine.apply({ ...writing(change(`withdraw-${n}`), batch({})), withdrawn: { ...noRecords, relationships: [id] } });
  }
  const made = await told(engine).changesAfter(toId('start'), 100);
  const back = made[step.back % Math.max(made.length, 1)];
  return back && engine.undoChange(back.change.id, change(`back-${n}`));
}

/** What is written, and what follows from it. */
async function stateOf(engine: Engine, { entities }: Batch): Promise<unknown> {
  const ids = entities.map(({ id }): Id => id);
  return {
    written: await Array.fromAsync(engine.export()),
    overview: await told(engine).overview(),
    shown: (await told(engine).entities(ids)).map((row) => row && { ...row, id: null, mergedIds: row.mergedIds.length }),
    timeline: await told(engine).timeline(everything, 'YEAR'),
    words: await told(engine).nameWordCounts(['fictional', 'falan', 'test', 'nobody']),
  };
}
