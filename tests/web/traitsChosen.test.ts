import { expect, test } from 'vitest';
import { anyTraits, withTraits } from '#web/session/traitsChosen.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const entity = (id: string, kind: 'PERSON' | 'UNIT' | 'LOCATION') => ({
  id,
  kind,
  label: { EN: `Fictional ${id}`, AR: `خيالي ${id}` },
  degree: 0,
  mergedIds: [],
  latitude: null,
  longitude: null,
  precision: null,
});
const drawn = {
  entities: [entity('baker', 'PERSON'), entity('smith', 'PERSON'), entity('guard', 'UNIT'), entity('town', 'LOCATION')],
  ties: [
    { ...fictionalTie('left', 'baker', 'guard'), motives: ['FEAR' as const] },
    fictionalTie('member', 'smith', 'guard'),
    fictionalTie('went', 'baker', 'town'),
  ],
};
const chosen = (change: Partial<typeof anyTraits>, selected: readonly string[] = []) =>
  withTraits(drawn, { ...anyTraits, ...change }, selected);

test('names are chosen by kind, by the motive of who left, by how many ties they have, and all but those selected', () => {
  expect(chosen({})).toEqual(['baker', 'smith', 'guard', 'town']);
  expect(chosen({ kinds: new Set(['PERSON', 'LOCATION']) })).toEqual(['baker', 'smith', 'town']);
  expect(chosen({ motives: new Set(['FEAR']) })).toEqual(['baker']);
  expect(chosen({ motives: new Set(['MONEY']) })).toEqual([]);
  expect(chosen({ least: 2 })).toEqual(['baker', 'guard']);
  expect(chosen({ others: true }, ['baker', 'left'])).toEqual(['smith', 'guard', 'town']);
  expect(chosen({ kinds: new Set(['PERSON']), least: 2 })).toEqual(['baker']);
});
