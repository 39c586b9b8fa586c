import { describe, expect, test } from 'vitest';
import { drawnOf, inSight } from '#web/session/drawn.ts';
import { toggleFold } from '#web/session/filter.ts';
import { learn, nothingKnown, type KnownEntity, type KnownTie } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import { selectOne } from '#web/session/select.ts';
import { emptySession } from '#web/session/session.ts';
import { put } from '#web/session/table.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const entity = (id: string, kind: KnownEntity['kind'], degree: number): KnownEntity => ({
  id,
  kind,
  label: sameLabel(`Fictional ${id}`),
  degree,
  mergedIds: [],
  latitude: null,
  longitude: null,
  precision: null,
});
const tie = (id: string, source: string, type: KnownTie['type'], target: string, over: Partial<KnownTie> = {}): KnownTie => ({
  ...fictionalTie(id, source, target),
  type,
  allegations: ['c1'],
  ...over,
});
const entities = [
  entity('ann', 'PERSON', 3),
  entity('group', 'GROUP', 4),
  entity('band', 'UNIT', 3),
  entity('town', 'LOCATION', 3),
  entity('land', 'LOCATION', 1),
];
const ties = [
  tie('ann-group', 'ann', 'MEMBER_OF', 'group'),
  tie('ann-left', 'ann', 'DEFECTED_FROM', 'band'),
  tie('ann-went', 'ann', 'FLED_TO', 'town', { allegations: ['c1', 'c2'] }),
  tie('group-left', 'group', 'DEFECTED_FROM', 'band'),
  tie('group-was', 'group', 'MEMBER_OF', 'band', { allegations: ['c3'] }),
  tie('group-went', 'group', 'FLED_TO', 'town'),
  tie('town-land', 'town', 'LOCATED_IN', 'land', { assertion: 'INFERRED', allegations: [] }),
];
const known = learn(nothingKnown, entities, ties);
const table = put(emptySession, new Map(entities.map(({ id }) => [id, { x: 0, y: 0 }])));
const shown = (session = table, all = known) => {
  const drawn = drawnOf(session, all);
  return {
    ties: drawn.ties.map(({ id }) => id),
    folded: Object.values(drawn.folded).map((each) => each.map(({ id }) => id).join(' ')),
    names: drawn.entities.length,
  };
};
const without = (id: string) =>
  learn(
    nothingKnown,
    entities,
    ties.filter((each) => each.id !== id),
  );

describe('ties without a line of their own', () => {
  test("are what a member has through his group alone, a membership beside a departure, and an editor's places in places with the names that only these join", () => {
    expect(shown()).toEqual({
      ties: ['ann-group', 'ann-went', 'group-left', 'group-went'],
      folded: ['ann-left', 'group-was', 'town-land'],
      names: 4,
    });
  });

  test('have one where nothing else says as much', () => {
    expect(shown(table, without('group-left')).folded).toEqual(['', '', 'town-land']);
    expect(shown(table, without('ann-group')).folded).toEqual(['', 'group-was', 'town-land']);
    const places = put(emptySession, new Map(['town', 'land'].map((id) => [id, { x: 0, y: 0 }])));
    expect(shown(places)).toMatchObject({ ties: ['town-land'], names: 2 });
  });

  test('have one where somebody denies them, and while they or whose they are is selected', () => {
    const denied = learn(known, [], [tie('ann-left', 'ann', 'DEFECTED_FROM', 'band', { denials: 1 })]);
    expect(shown(table, denied).ties).toContain('ann-left');
    expect(shown(selectOne(table, 'ann')).ties).toContain('ann-left');
    expect(shown(selectOne(table, 'group-was')).ties).toContain('group-was');
    expect(shown(selectOne(table, 'land'))).toMatchObject({ folded: ['ann-left', 'group-was', ''], names: 5 });
  });

  test('are drawn all the same when asked for, stay counted, and never take a name away that a person has put there', () => {
    const opened = toggleFold(toggleFold(table, 'THROUGH'), 'PLACES');
    expect(shown(opened)).toEqual({
      ties: ties.map(({ id }) => id).filter((id) => id !== 'group-was'),
      folded: ['ann-left', 'group-was', 'town-land'],
      names: 5,
    });
    expect(toggleFold(toggleFold(table, 'THROUGH'), 'THROUGH')).toEqual(table);
    expect(shown(inSight(table, known, ['land'])).names).toBe(5);
    expect(inSight(table, known, ['town'])).toBe(table);
  });
});
