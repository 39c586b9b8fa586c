import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everyNoteSubject } from '#graph-schema/generated/ontology.ts';
import { everything } from '#server/domain/filter.ts';
import { toId, type Id } from '#server/domain/id.ts';
import { isState, namesIn, type Investigation, type InvestigationRecord } from '#server/domain/investigation.ts';
import type { Engine } from '#server/engine/engine.ts';
import { Conflict } from '#server/engine/failure.ts';
import type { Slice } from '#server/engine/slice.ts';
import { small } from '#tests/engine/smallGraph.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { told } from '#tests/engine/told.ts';
import { signed, write } from '#tests/engine/write.ts';

const change = (id: string, at = signed.at) => ({ ...signed, at, id: toId(id) });
const work = (id: string, more: Partial<InvestigationRecord> = {}): InvestigationRecord => ({
  id: toId(id),
  name: `Fictional work ${id}`,
  state: 'v=1&on=ana~0~0~b,bob~a~-a~bp',
  notes: [{ on: 'ENTITY', about: toId('ana'), text: 'Ask again.\nNobody knows.' }],
  by: signed.by,
  at: signed.at,
  ...more,
});
const all = { first: 50, after: null };

describeStores('investigations of the store $name', (store) => {
  let engine: Engine;
  let close: () => Promise<void>;
  beforeEach(async () => {
    ({ engine, close } = await store.open());
    await write(engine, small);
  });
  afterEach(() => close());

  test('are kept as they were saved, and listed latest first, page after page', async () => {
    const times = ['2030-01-01T00:00:00.000Z', '2030-01-03T00:00:00.000Z', '2030-01-02T00:00:00.000Z', '2030-01-02T00:00:00.000Z'];
    for (const [index, at] of times.entries()) await engine.saveInvestigation(work(`w${index}`, { at }), null, change(`c${index}`, at));
    expect(await told(engine).investigation(toId('w1'))).toEqual({ record: work('w1', { at: times[1] ?? '' }), version: 'c1' });
    const seen: string[] = [];
    for (let after: Id | null = null, isMore = true; isMore;) {
      const page: Slice<Investigation> = await told(engine).investigations({ first: 3, after });
      expect(page.total).toBe(4);
      seen.push(...page.items.map(({ record, version }) => `${record.id} ${version}`));
      after = page.items.at(-1)?.record.id ?? null;
      isMore = page.more;
    }
    expect(seen).toEqual(['w1 c1', 'w2 c2', 'w3 c3', 'w0 c0']);
    expect(await told(engine).investigations({ first: 3, after: toId('nobody') })).toEqual({
      items: [],
      total: 4,
      more: false,
      isLost: true,
    });
    expect(await told(engine).investigation(toId('nobody'))).toBeNull();
  });

  test('are saved once by one request, and not over what somebody else saved or deleted since', async () => {
    const made = await engine.saveInvestigation(work('w'), null, change('first'));
    expect(await engine.saveInvestigation(work('w'), null, change('first'))).toEqual(made);
    const other = { ...work('w'), name: 'Another fictional name' };
    await engine.saveInvestigation(other, toId('first'), change('second'));
    const conflict = new Conflict([{ list: 'investigations', id: 'w' }]);
    await expect(engine.saveInvestigation(work('w'), toId('first'), change('third'))).rejects.toEqual(conflict);
    await expect(engine.saveInvestigation(work('w'), null, change('fourth'))).rejects.toEqual(conflict);
    await expect(engine.deleteInvestigation(toId('w'), toId('first'), change('fifth'))).rejects.toEqual(conflict);
    await engine.deleteInvestigation(toId('w'), toId('second'), change('sixth'));
    await expect(engine.saveInvestigation(work('w'), toId('second'), change('seventh'))).rejects.toEqual(conflict);
    expect(await told(engine).investigations(all)).toEqual({ items: [], total: 0, more: false, isLost: false });
  });

  test('come back with all they held when a change is set back, and every version stays in their history', async () => {
    await engine.saveInvestigation(work('w'), null, change('saved'));
    await engine.saveInvestigation(work('w', { name: 'Later', notes: [] }), toId('saved'), change('later'));
    await engine.deleteInvestigation(toId('w'), toId('later'), change('deleted'));
    await engine.undoChange(toId('deleted'), change('back'));
    expect(await told(engine).investigation(toId('w'))).toEqual({ record: work('w', { name: 'Later', notes: [] }), version: 'back' });
    await engine.undoChange(toId('later'), change('back-again'));
    expect(await told(engine).investigation(toId('w'))).toEqual({ record: work('w'), version: 'back-again' });
    const { items } = await told(engine).history({ id: 'w', first: 50, after: null });
    expect(items.map(({ change: { id }, record: { after } }) => [id, after && 'name' in after ? after.name : null])).toEqual([
      ['back-again', 'Fictional work w'],
      ['back', 'Later'],
      ['deleted', null],
      ['later', 'Later'],
      ['saved', 'Fictional work w'],
    ]);
  });

  test('are no part of what is claimed: nothing that is counted, found or drawn knows of them', async () => {
    const seen = async () => [
      await told(engine).overview(),
      await told(engine).search('Fictional work', null, 10),
      (await told(engine).entities([toId('ana')])).length,
      await told(engine).neighborCounts(toId('ana'), everything),
    ];
    const before = await seen();
    await engine.saveInvestigation(work('fictional-work'), null, change('saved'));
    expect(await seen()).toEqual(before);
  });

  test('hold any name and notes to the letter', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const note = fc.record({ on: fc.constantFrom(...everyNoteSubject), about: fc.constantFrom(null, toId('ana')), text });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.array(note, { maxLength: 3 }), async (name, notes) => {
        n += 1;
        const record = work(`any-${n}`, { name, notes });
        await engine.saveInvestigation(record, null, change(`any-change-${n}`));
        expect(await told(engine).investigation(record.id)).toEqual({ record, version: `any-change-${n}` });
      }),
      { numRuns: 12 },
    );
  });
});

test('a state is the fields of a link, and tells how many names lie on its table', () => {
  const states = ['v=1', 'v=1&on=ana~0~0~b,bob~a~-a~bp&sel=ana&cam=-3~4~0.5', '', 'on=ana', 'v=1&on=<b>', 'v=0', 'v=1&on=ana b', 'v=1\n'];
  expect(states.map((state) => (isState(state) ? namesIn(state) : null))).toEqual([0, 2, null, null, null, null, null, null]);
});
