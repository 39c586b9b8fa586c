import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entityKinds } from '#graph-schema/generated/ontology.ts';
import { fontSize } from '#web/canvas/font.ts';
import { sheetLayout } from '#web/panels/picture/sheetLayout.ts';
import { courseBetween, spotAt, spotBeforeEnd } from '#web/parts/vector/course.ts';
import { borderTowards, outlineOf, type Shaped } from '#web/parts/vector/outline.ts';

const shapes: fc.Arbitrary<Shaped> = fc.record({
  kind: fc.constantFrom(...entityKinds.map(({ kind }) => kind)),
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 18, max: 160 }),
  height: fc.integer({ min: 18, max: 60 }),
  slant: fc.constantFrom(0.6, 0.8),
});

describe('a picture of vectors', () => {
  test('has lines that begin and end at the border of a shape, whatever the shapes and wherever they are', () => {
    fc.assert(
      fc.property(shapes, shapes, (source, target) => {
        fc.pre(Math.abs(source.x - target.x) > 200 || Math.abs(source.y - target.y) > 200);
        const { from, to } = courseBetween(source, target, 0, 0);
        for (const [end, shape] of [
          [from, source],
          [to, target],
        ] as const) {
          expect(Math.abs(end.x - shape.x)).toBeLessThanOrEqual(shape.width / 2 + 0.01);
          expect(Math.abs(end.y - shape.y)).toBeLessThanOrEqual(shape.height / 2 + 0.01);
          expect(Math.hypot(end.x - shape.x, end.y - shape.y)).toBeGreaterThan(4);
          expect(outlineOf(shape).length).toBeGreaterThanOrEqual(4);
        }
      }),
    );
  });

  test('bends a line to one side of the straight one, and the other way for the opposite bend', () => {
    const [left, right] = [0, 300].map((x): Shaped => ({ kind: 'PERSON', x, y: 0, width: 20, height: 20, slant: 1 }));
    if (!left || !right) throw new Error('no shapes');
    expect(spotAt(courseBetween(left, right, 0, 0), 0.5)).toMatchObject({ x: 150, y: 0, angle: 0 });
    const middle = (bend: number) => spotAt(courseBetween(left, right, bend, 0), 0.5).y;
    expect(middle(72)).toBeGreaterThan(30);
    expect(middle(72)).toBeLessThan(45);
    expect(middle(-72)).toBeCloseTo(-middle(72), 5);
    expect(courseBetween(left, right, 0, 10).from.x).toBeCloseTo(20, 0);
    expect(spotBeforeEnd(courseBetween(left, right, 0, 0), 34).x).toBeCloseTo(256, 0);
  });

  test('leaves a shape that surrounds the point asked for where it is', () => {
    const shape: Shaped = { kind: 'UNIT', x: 5, y: 5, width: 40, height: 20, slant: 1 };
    expect(borderTowards(shape, { x: 5, y: 5 })).toEqual({ x: 5, y: 5 });
  });
});

describe('a sheet', () => {
  const words = {
    lead: 'Fiction',
    title: 'A fictional title that says who claims what of whom, and is longer than one line of the sheet',
    about: '3 names',
    ties: ['Fictional A is said to have left Fictional B (Fictional C)', 'That Fictional D paid is denied by Fictional E'],
    support: '1 document',
    notes: ['Source: fiction.', 'Isnad'],
  };
  const measure = (line: string) => line.length * 7;

  test('cuts nothing: every text has its lines, each as wide as there is room for, and the picture lies between them', () => {
    const layout = sheetLayout({ left: -300, top: -200, right: 300, bottom: 200 }, words, [{ words: 'person', wide: false }], measure);
    const { lines, rules, width, height, margin, picture } = layout;
    expect(lines.map(({ text }) => text).join(' ')).toBe(
      [words.lead, words.title, words.about, ...words.ties, words.support, ...words.notes].join(' '),
    );
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.every(({ text, size }) => (measure(text) * size) / 12 <= width - 2 * margin)).toBe(true);
    expect(rules[0]).toBeLessThan(picture.y - 200);
    expect(rules[1]).toBeGreaterThan(picture.y + 200);
    expect(lines.at(-1)?.y).toBeLessThan(height - margin);
  });

  test('has room for Arabic, which is drawn larger, and no line that begins within a name runs another way', () => {
    const spoken = 'ينسب إلى \u2068كاتب خيالي\u2069 الانتماء إلى \u2068A fictional club with a long name of its own\u2069 '.repeat(6).trim();
    const wide = (line: string) => line.length * 7 * (fontSize(line) / 12);
    const { lines, width, margin } = sheetLayout({ left: -9, top: -9, right: 9, bottom: 9 }, { ...words, ties: [spoken] }, [], wide);
    const sized = lines.map(({ text, size }) => ({
      text,
      drawn: text.replaceAll(/[\u2066-\u2069]/g, '').length * 7 * (size / 12) * (fontSize(text) / 12),
    }));
    expect(sized.filter(({ drawn }) => drawn > width - 2 * margin)).toEqual([]);
    expect(lines.filter(({ text }) => text.split('\u2068').length !== text.split('\u2069').length)).toEqual([]);
    expect(lines.some(({ text }) => text.startsWith('\u2068'))).toBe(true);
  });

  test('has larger words beside a large picture', () => {
    const [small, large] = [300, 3_000].map((half) =>
      sheetLayout({ left: -half, top: -half, right: half, bottom: half }, words, [], measure),
    );
    expect([small?.scale, large?.scale]).toEqual([1, 3]);
  });
});
