import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialState } from '#web/actions/state.ts';
import { createStore } from '#web/actions/store.ts';
import { undo as undoLast } from '#web/actions/undo.ts';
import { toggle } from '#web/session/filter.ts';
import { amend, begin, historyLimit, redo, step, undo } from '#web/session/history.ts';
import { companyOf } from '#web/session/company.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { learn, nothingKnown, type KnownEntity, type KnownTie } from '#web/session/known.ts';
import { selectOne, setEntrance } from '#web/session/select.ts';
import { encode } from '#web/session/link.ts';
import { drawingOf, emptySession, type Session } from '#web/session/session.ts';
import { put, remove, restore, setPinned } from '#web/session/table.ts';
import { aSession } from './arbitrary.ts';
import { sameLabel } from '#web/session/labels.ts';

const at = (x: number, y: number) => ({ x, y });
const change = fc.constantFrom<(session: Session) => Session>(
  (session) => put(session, new Map([['a', at(1.4, -2.6)]])),
  (session) => remove(session, [...session.table.keys()].slice(0, 2)),
  (session) => restore(session),
  (session) => setPinned(session, [...session.table.keys()], true),
  (session) => toggle(session, { part: 'kinds', value: 'PERSON' }),
  (session) => toggle(session, { part: 'traits', value: 'UNDATED' }),
  (session) => setEntrance(session, 'money'),
);

test('what is given away of a session to be drawn elsewhere names nothing that was taken off, noted, selected or asked', () => {
  const drawnAt = { x: 0, y: 0, side: 'below', pinned: false } as const;
  const period = { from: '2014-01-01', to: '2014-12-31' };
  const session: Session = {
    ...emptySession,
    table: new Map([['a', drawnAt]]),
    removed: new Map([['hidden-by-hand', drawnAt]]),
    selected: ['hidden-by-hand'],
    entrance: 'routes',
    routes: { ...emptySession.routes, from: 'a', to: 'hidden-by-hand' },
    list: { ...emptySession.list, find: 'hidden-by-hand' },
    notes: new Map([['a', 'hidden-by-hand']]),
    period,
  };
  const given = drawingOf(session);
  expect(given).toEqual({ ...emptySession, table: session.table, period });
  expect(encode({ session: given, language: null, camera: null, sight: null })).not.toContain('hidden');
});

describe('the history', () => {
  test('undo after any change gives the state before in the view of now, and redo the state after', () => {
    fc.assert(
      fc.property(aSession, fc.array(change, { minLength: 1, maxLength: 12 }), (session, changes) => {
        let history = begin(session);
        for (const each of changes) {
          const before = history.present;
          const after = step(history, each(before));
          expect(undo(after).present).toEqual({ ...before, view: after.present.view });
          expect(redo(undo(after)).present).toEqual(after.present);
          history = after;
        }
        for (const _ of changes) history = undo(history);
        expect(history.present).toEqual({ ...session, view: history.present.view });
      }),
    );
  });

  test('keeps a bounded number of steps and counts those that are gone, and a step that changes nothing is none', () => {
    let history = begin(emptySession);
    for (let n = 0; n < historyLimit.most + 20; n++) history = step(history, put(history.present, new Map([['a', at(n, 0)]])));
    expect(history.past).toHaveLength(historyLimit.most);
    expect(history.forgotten).toBe(20);
    expect(step(history, history.present)).toBe(history);
    const store = createStore({ ...initialState('EN', 'light', true), history });
    for (let n = 0; n < historyLimit.most; n++) undoLast({ store });
    expect(store.get().saying).toEqual({ what: 'undoneLast', count: 20 });
    undoLast({ store });
    expect(store.get().saying).toEqual({ what: 'olderGone', count: 20 });
  });

  test('keeps fewer steps that move large tables, but not fewer of those that move nothing', () => {
    const large = new Map(Array.from({ length: 5_000 }, (_, n) => [`n${n}`, at(n, 0)] as const));
    let history = begin(put(emptySession, large));
    for (let n = 0; n < 250; n++) history = step(history, put(history.present, new Map([['n0', at(n + 1, 0)]])));
    expect(history.past).toHaveLength(200);
    for (let n = 0; n < 500; n++) history = step(history, { ...history.present, removed: new Map() });
    expect(history.past.length).toBeGreaterThan(650);
  });

  test('a selection is no step, and a new step forgets what was taken back', () => {
    const one = step(begin(emptySession), put(emptySession, new Map([['a', at(0, 0)]])));
    const selected = amend(one, selectOne(one.present, 'a'));
    expect(selected.past).toEqual([emptySession]);
    expect(step(undo(selected), put(emptySession, new Map([['b', at(0, 0)]]))).future).toEqual([]);
  });
});

describe('the table', () => {
  test('what is removed comes back to its place, pinned as it was', () => {
    const before = setPinned(
      put(
        emptySession,
        new Map([
          ['a', at(10, 20)],
          ['b', at(30, 40)],
        ]),
      ),
      ['a'],
      true,
    );
    const without = remove(selectOne(before, 'a'), ['a']);
    expect(without).toEqual({ ...before, table: new Map([...before.table].slice(1)), removed: new Map([...before.table].slice(0, 1)) });
    expect(restore(without)).toEqual(before);
  });

  test('positions are whole, and lie within bounds', () => {
    const { table } = put(
      emptySession,
      new Map([
        ['a', at(-0.4, 1.5)],
        ['b', at(Infinity, -Infinity)],
      ]),
    );
    expect([...table.values()].map(({ x, y }) => [x, y])).toEqual([
      [0, 2],
      [1_000_000, -1_000_000],
    ]);
  });

  test('extending a selection adds to it, and takes out what is in it', () => {
    const two = selectOne(selectOne(emptySession, 'a'), 'b', true);
    expect(two.selected).toEqual(['a', 'b']);
    expect(selectOne(two, 'a', true).selected).toEqual(['b']);
    expect(selectOne(two, null).selected).toEqual([]);
  });
});

describe('what is drawn', () => {
  const entity = (id: string, kind: KnownEntity['kind']): KnownEntity => ({
    id,
    kind,
    label: sameLabel(id),
    degree: 1,
    mergedIds: [],
    latitude: null,
    longitude: null,
    precision: null,
  });
  const tie = (id: string, over: Partial<KnownTie>): KnownTie => ({
    id,
    type: 'MEMBER_OF',
    source: 'ann',
    target: 'band',
    dated: true,
    assertion: 'ASSERTED',
    motives: [],
    claims: 1,
    denials: 0,
    independentDocuments: 1,
    allegations: [id],
    ...over,
  });
  const known = learn(
    nothingKnown,
    [entity('ann', 'PERSON'), entity('bob', 'PERSON'), entity('band', 'UNIT'), entity('town', 'LOCATION')],
    [
      tie('t1', { type: 'COMMANDS', allegations: ['c1'] }),
      tie('t2', { type: 'DEFECTED_FROM', dated: false, motives: ['FEAR', 'COVER'], allegations: ['c2', 'c3'] }),
      tie('t3', { type: 'DEFECTED_FROM', source: 'bob', denials: 1, allegations: ['c4'] }),
      tie('t4', { type: 'FLED_TO', target: 'town', allegations: ['c3'] }),
    ],
  );
  const table = put(emptySession, new Map(['ann', 'bob', 'band'].map((id) => [id, at(0, 0)])));
  const drawn = (session: Session) => {
    const { entities, ties, filtered } = drawnOf(session, known);
    return [entities.map(({ id }) => id).join(' '), ties.map(({ id }) => id).join(' '), filtered];
  };

  test('is every known tie between two entities on the table', () => {
    expect(drawn(table)).toEqual(['ann bob band', 't1 t2 t3', { entities: 0, ties: 0, unasserted: 0 }]);
  });

  test('leaves out what the legend hides, and counts it', () => {
    expect(drawn(toggle(table, { part: 'kinds', value: 'UNIT' }))).toEqual(['ann bob', '', { entities: 1, ties: 3, unasserted: 0 }]);
    expect(drawn(toggle(table, { part: 'traits', value: 'DENIED' }))).toEqual([
      'ann bob band',
      't1 t2',
      { entities: 0, ties: 1, unasserted: 0 },
    ]);
    expect(drawn(toggle(table, { part: 'traits', value: 'UNDATED' }))).toEqual([
      'ann bob band',
      't1 t3',
      { entities: 0, ties: 1, unasserted: 0 },
    ]);
    expect(drawn(toggle(table, { part: 'types', value: 'DEFECTED_FROM' }))).toEqual([
      'ann bob band',
      't1',
      { entities: 0, ties: 2, unasserted: 0 },
    ]);
  });

  test('a departure with rival motives stays until all of them are hidden, and one without a motive counts as not known', () => {
    const withoutFear = toggle(table, { part: 'motives', value: 'FEAR' });
    expect(drawn(withoutFear)[1]).toBe('t1 t2 t3');
    expect(drawn(toggle(withoutFear, { part: 'motives', value: 'COVER' }))[1]).toBe('t1 t3');
    expect(drawn(toggle(table, { part: 'motives', value: 'UNKNOWN' }))[1]).toBe('t1 t2');
  });

  test('a selected tie keeps the company of the ties that share a claim with it, an entity that of its ties', () => {
    const all = put(table, new Map([['town', at(0, 0)]]));
    const { ties } = drawnOf(all, known);
    expect(companyOf(['t4'], ties, known)).toEqual(new Set(['t4', 'ann', 'town', 't2', 'band']));
    expect(companyOf(['bob'], ties, known)).toEqual(new Set(['bob', 't3', 'band']));
    expect(companyOf([], ties, known)).toEqual(new Set());
  });

  describe('where something is only denied or doubted', () => {
    const denied = tie('t5', { type: 'DEFECTED_FROM', source: 'bob', assertion: 'DENIED', claims: 0, denials: 1, allegations: [] });
    const doubted = tie('t6', { type: 'FLED_TO', target: 'town', assertion: 'DOUBTED', dated: false, claims: 0, allegations: [] });
    const proposed = tie('t7', { type: 'FLED_TO', source: 'bob', target: 'town', assertion: 'PROPOSED', claims: 0, allegations: [] });
    const withDenials = learn(known, [], [denied, doubted, proposed]);
    const all = put(table, new Map([['town', at(0, 0)]]));
    const lines = (session: Session) => {
      const { ties, unasserted, filtered } = drawnOf(session, withDenials);
      return [ties.map(({ id }) => id).join(' '), unasserted.map(({ id }) => id).join(' '), filtered];
    };

    test('it is drawn beside the ties and is none of them; what is only proposed is not drawn', () => {
      expect(lines(all)).toEqual(['t1 t2 t3 t4', 't5 t6', { entities: 0, ties: 0, unasserted: 0 }]);
    });

    test('the legend hides it by itself, and counts it by itself', () => {
      expect(lines(toggle(all, { part: 'traits', value: 'ONLY_DENIED' }))).toEqual([
        't1 t2 t3 t4',
        't6',
        { entities: 0, ties: 0, unasserted: 1 },
      ]);
      expect(lines(toggle(all, { part: 'traits', value: 'ONLY_DOUBTED' }))[1]).toBe('t5');
      expect(lines(toggle(all, { part: 'traits', value: 'DENIED' }))).toEqual([
        't1 t2 t4',
        't5 t6',
        { entities: 0, ties: 1, unasserted: 0 },
      ]);
      expect(lines(toggle(all, { part: 'traits', value: 'UNDATED' }))[1]).toBe('t5 t6');
    });

    test('it has no motive, no arrow and the words of a denial, in every language', () => {
      const drawnNow = drawnOf(all, withDenials);
      const { edges } = pictureOf(all, drawnNow, new Set(), {
        language: 'EN',
        numerals: 'latn',
        theme: 'light',
        words: { or: 'or', weakest: 'weakest' },
      });
      expect(edges.filter(({ id }) => ['t5', 't6'].includes(id))).toEqual([
        expect.objectContaining({
          assertion: 'DENIED',
          motive: null,
          rivals: [],
          arrow: false,
          denied: false,
          words: { EN: 'denied: left', AR: 'إنكار ترك' },
        }),
        expect.objectContaining({
          assertion: 'DOUBTED',
          motive: null,
          arrow: false,
          words: { EN: 'doubted: went to', AR: 'تشكيك في التوجه إلى' },
        }),
      ]);
    });

    test('it brings nobody into the company of a selected entity; selected itself it shows its two ends', () => {
      const { ties } = drawnOf(all, withDenials);
      expect(companyOf(['town'], ties, withDenials)).toEqual(new Set(['town', 't4', 'ann']));
      expect(companyOf(['t5'], ties, withDenials)).toEqual(new Set(['t5', 'bob', 'band']));
    });
  });
});
