import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, standing, weightWord } from '#web/session/decisions.ts';
import { learn, nothingKnown, withoutTies, type KnownEntity } from '#web/session/known.ts';
import { regroup, shownBy, unplaced } from '#web/session/regroup.ts';
import { emptySession, type Place, type Session } from '#web/session/session.ts';
import { aSession } from './arbitrary.ts';
import { sameLabel } from '#web/session/labels.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const at = (x: number, y: number): Place => ({ x, y, side: 'below', pinned: false });
const holding = (places: Readonly<Record<string, Place>>, more: Partial<Session> = {}): Session => ({
  ...emptySession,
  table: new Map(Object.entries(places)),
  ...more,
});
const entity = (id: string, mergedIds: readonly string[] = []): KnownEntity => ({
  id,
  kind: 'PERSON',
  label: sameLabel(id),
  degree: 0,
  mergedIds,
  latitude: null,
  longitude: null,
  precision: null,
});
const one = new Map([
  ['a', 'a'],
  ['b', 'a'],
]);
const two = new Map([
  ['a', 'a'],
  ['b', 'b'],
]);

describe('a decision about two entries', () => {
  test('is read from what is known of the entities that they show now', () => {
    const known = learn(nothingKnown, [entity('a', ['b', 'c']), entity('d')], []);
    expect([...shownBy(['b'], known)]).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'a'],
    ]);
    expect([...shownBy(['d', 'unknown'], known)]).toEqual([['d', 'd']]);
  });

  test('leaves one of them on the table, in its own place, selected where either was', () => {
    const before = holding({ b: at(1, 1), x: at(2, 2), a: at(3, 3) }, { selected: ['b', 'x', 'a'] });
    expect(regroup(before, one)).toEqual(holding({ a: at(3, 3), x: at(2, 2) }, { selected: ['a', 'x'] }));
  });

  test('puts the one that is shown where the other lay, when it was not there itself', () => {
    expect(regroup(holding({ b: at(1, 1) }), one)).toEqual(holding({ a: at(1, 1) }));
    const hidden = holding({}, { removed: new Map([['b', at(1, 1)]]) });
    expect(regroup(hidden, one)).toEqual(holding({}, { removed: new Map([['a', at(1, 1)]]) }));
    const half = holding({ b: at(1, 1) }, { removed: new Map([['a', at(5, 5)]]) });
    expect(regroup(half, one)).toEqual(holding({ a: at(1, 1) }));
  });

  test('that is undone brings the other back to where it lay, and to nowhere when neither is on the table', () => {
    expect(regroup(holding({ a: at(3, 3) }), two, new Map([['b', at(1, 1)]]))).toEqual(holding({ a: at(3, 3), b: at(1, 1) }));
    expect(regroup(holding({ x: at(3, 3) }), two, new Map([['b', at(1, 1)]]))).toEqual(holding({ x: at(3, 3) }));
  });

  test('that is undone asks for a place for those that have none, and never lays two in one place', () => {
    const merged = holding({ a: at(1, 1) });
    const without = regroup(merged, two);
    expect([without, unplaced(merged, without, two)]).toEqual([merged, ['b']]);
    const overlapping = regroup(merged, two, new Map([['b', at(1, 1)]]));
    expect([overlapping, unplaced(merged, overlapping, two)]).toEqual([holding({ b: at(1, 1) }), ['a']]);
  });

  test('changes nothing of what it is not about, and undone gives back the places of any table that held both', () => {
    fc.assert(
      fc.property(aSession, (session) => {
        expect(regroup(session, one)).toEqual({
          ...session,
          selected: [...new Set(session.selected.map((id) => (id === 'b' ? 'a' : id)))],
        });
        const table = new Map([...session.table, ['a', at(-7, 7)], ['b', at(7, -7)]]);
        const both = { ...session, table, selected: [] };
        const after = regroup(regroup(both, one), two, new Map([['b', at(7, -7)]]));
        expect(after.table).toEqual(both.table);
      }),
    );
  });

  test('lets the ties of both be told anew', () => {
    const known = learn(
      nothingKnown,
      [entity('a')],
      [fictionalTie('t', 'a', 'x'), fictionalTie('u', 'x', 'b'), fictionalTie('v', 'x', 'y')],
    );
    expect(withoutTies(known, new Set(['a', 'b']))).toEqual(learn(nothingKnown, [entity('a')], [fictionalTie('v', 'x', 'y')]));
    expect(withoutTies(known, new Set(['a', 'b']), new Set(['a'])), 'what came with others meanwhile stays').toEqual(known);
  });
});

describe('the queue', () => {
  test('has likely ones before possible ones, the more alike first, and those left open last', () => {
    const row = (id: string, band: 'LIKELY' | 'POSSIBLE', score: number, decision: object | null = null) => ({
      a: { id },
      b: { id: 'z' },
      band,
      score,
      decision,
    });
    const rows = [
      row('a', 'LIKELY', 0.9),
      row('b', 'LIKELY', 0.8),
      row('c', 'LIKELY', 0.8),
      row('d', 'POSSIBLE', 1),
      row('e', 'LIKELY', 1, {}),
      row('f', 'POSSIBLE', 0.7, {}),
    ];
    expect(rows.toReversed().toSorted(inOrder)).toEqual(rows);
  });
});

describe('a list of decisions, latest first', () => {
  test('counts the latest of each pair that was not undone', () => {
    const decision = (day: string, undoneAt: string | null, b = 'b') => ({ a: 'a', b, at: day, undoneAt });
    const [undone, counts, replaced, other] = [decision('4', '5'), decision('3', null), decision('2', null), decision('1', null, 'c')];
    expect([...standing([undone, counts, replaced, other])]).toEqual([counts, other]);
  });

  test('says by its weight how much a thing speaks for it or against it', () => {
    expect([1, 0.5, 0.2, 0.06, 0, -0.06, -0.1, -0.9].map(weightWord)).toEqual([
      'muchFor',
      'muchFor',
      'someFor',
      'littleFor',
      'nothing',
      'littleAgainst',
      'someAgainst',
      'muchAgainst',
    ]);
  });
});
