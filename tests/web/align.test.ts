import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { aligned, alignments, runsBeneath, type Standing } from '#web/session/align.ts';

const room = { left: -20, right: 20, top: -10, bottom: 24 };
const at = (id: string, x: number, y: number, own = room): Standing => ({ id, x, y, pinned: false, room: own });

describe('names set right beside each other', () => {
  test('in a row stand at one height, each where it was while none covers another', () => {
    expect(aligned([at('a', 0, 0), at('b', 100, 30)], 'row')).toEqual(
      new Map([
        ['a', { x: 0, y: 15 }],
        ['b', { x: 100, y: 15 }],
      ]),
    );
  });

  test('in a column that would cover each other move apart, and their middle stays', () => {
    expect(aligned([at('a', 10, 0), at('b', 30, 10)], 'column')).toEqual(
      new Map([
        ['a', { x: 20, y: -20 }],
        ['b', { x: 20, y: 30 }],
      ]),
    );
  });

  test('evenly spaced have the same gap between them along the direction in which they reach farther, and the outer ones stay', () => {
    expect(aligned([at('a', 0, 5), at('b', 60, 0, { ...room, right: 60 }), at('c', 300, 9)], 'spread')).toEqual(
      new Map([
        ['a', { x: 0, y: 5 }],
        ['b', { x: 130, y: 0 }],
        ['c', { x: 300, y: 9 }],
      ]),
    );
  });

  test('keep the place that they are pinned to: the others come to it, cover it not, and are spread between', () => {
    const pinned = { ...at('b', 100, 30), pinned: true };
    expect(aligned([at('a', 0, 0), pinned, at('c', 110, 90)], 'row')).toEqual(
      new Map([
        ['a', { x: 0, y: 30 }],
        ['b', { x: 100, y: 30 }],
        ['c', { x: 156, y: 30 }],
      ]),
    );
    const middle = { ...at('c', 200, 9), pinned: true };
    expect(aligned([at('a', 0, 5), at('b', 60, 0), middle, at('d', 600, 1), at('e', 700, 1)], 'spread')).toEqual(
      new Map([
        ['a', { x: 0, y: 5 }],
        ['b', { x: 100, y: 0 }],
        ['c', { x: 200, y: 9 }],
        ['d', { x: 450, y: 1 }],
        ['e', { x: 700, y: 1 }],
      ]),
    );
  });

  test('are known to have a line beneath them that ends at none of them', () => {
    const places = aligned([at('a', 0, 0), at('b', 100, 3), at('c', 200, 6)], 'row');
    expect(runsBeneath(places, [{ source: 'a', target: 'b' }])).toBe(false);
    expect(runsBeneath(places, [{ source: 'c', target: 'a' }])).toBe(true);
    expect(runsBeneath(places, [{ source: 'a', target: 'elsewhere' }])).toBe(false);
  });

  test('never cover each other along the line on which they are set, and are moved no more when they are set so again', () => {
    const whole = fc.integer({ min: -2000, max: 2000 });
    const reach = fc.integer({ min: 4, max: 90 });
    const name = fc.record({ x: whole, y: whole, left: reach, right: reach, top: reach, bottom: reach });
    fc.assert(
      fc.property(fc.array(name, { minLength: 3, maxLength: 8 }), fc.constantFrom(...alignments), (names, way) => {
        const standing = names.map(({ x, y, left, right, top, bottom }, index) =>
          at(`n${index}`, x, y, { left: -left, right, top: -top, bottom }),
        );
        const places = aligned(standing, way);
        const moved = standing.map(({ id, room: own }) => at(id, places.get(id)?.x ?? NaN, places.get(id)?.y ?? NaN, own));
        const again = aligned(moved, way);
        for (const { id, x, y } of moved) {
          expect(again.get(id)?.x).toBeCloseTo(x, 6);
          expect(again.get(id)?.y).toBeCloseTo(y, 6);
        }
        if (way === 'spread') return;
        for (const one of moved)
          for (const other of moved.filter(({ id }) => id > one.id)) {
            const apart =
              one.x + one.room.right <= other.x + other.room.left + 1e-6 ||
              other.x + other.room.right <= one.x + one.room.left + 1e-6 ||
              one.y + one.room.bottom <= other.y + other.room.top + 1e-6 ||
              other.y + other.room.bottom <= one.y + one.room.top + 1e-6;
            expect(apart).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });
});
