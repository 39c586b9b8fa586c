import { describe, expect, test } from 'vitest';
import { boxesOf, compose } from '#web/canvas/composition.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { decode, encode } from '#web/session/link.ts';
import { learn, nothingKnown, type KnownEntity } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import type { MeasureChoice, MeasureId, Weight } from '#web/session/measure.ts';
import type { Measured, MeasuredClaim } from '#web/session/measures/measure.ts';
import { measures } from '#web/session/measures/measures.ts';
import { usualCurrency } from '#web/session/measures/money.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { scaleOf, stepOf } from '#web/session/scale.ts';
import { emptySession } from '#web/session/session.ts';
import { put } from '#web/session/table.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const claim = (
  id: string,
  speakers: readonly string[],
  document: MeasuredClaim['document'],
  reliability: MeasuredClaim['reliability'] = null,
) => [id, { id, speakers: speakers.map((each) => ({ id: each })), document, reliability }] as const;
const report = { id: 'fictional-report' };
const measured: Measured = {
  names: ['a', 'b', 'c', 'd', 'sum', 'other-sum', 'unknown-sum'],
  ties: [
    { ...fictionalTie('a-b', 'a', 'b'), allegations: ['c1', 'c2'] },
    { ...fictionalTie('b-c', 'b', 'c'), allegations: ['c3', 'not-read'] },
    fictionalTie('a-sum', 'a', 'sum'),
    fictionalTie('a-sum-again', 'a', 'sum'),
    fictionalTie('a-other', 'a', 'other-sum'),
    fictionalTie('a-unknown', 'a', 'unknown-sum'),
  ],
  claims: new Map([
    claim('c1', ['one', 'two'], report, 'B'),
    claim('c2', ['one'], { id: 'copy', copyOf: report }, 'D'),
    claim('c3', ['three'], { id: 'another' }, 'F'),
  ]),
  flows: new Map([
    ['sum', { currency: 'SYP', min: '200000' }],
    ['other-sum', { currency: 'USD', min: '5' }],
    ['unknown-sum', { currency: 'SYP', min: null }],
  ]),
  currency: 'SYP',
};
const valuesOf = (id: MeasureId, of: Measured = measured) => Object.fromEntries(measures[id].run(of));

describe('names measured', () => {
  test('by ties, speakers, independent documents and the best grade of a source, as the claims say that were read', () => {
    expect(valuesOf('ties')).toEqual({ a: 5, b: 2, c: 1, sum: 2, 'other-sum': 1, 'unknown-sum': 1 });
    expect(valuesOf('speakers')).toEqual({ a: 2, b: 3, c: 1 });
    expect(valuesOf('documents')).toEqual({ a: 1, b: 2, c: 1 });
    expect(valuesOf('grade')).toEqual({ a: 4, b: 4 });
  });

  test('by money in one currency, each flow once, and never with a figure that nobody gives', () => {
    expect(valuesOf('money')).toEqual({ a: 200_000, sum: 200_000 });
    expect(valuesOf('money', { ...measured, currency: 'USD' })).toEqual({ a: 5, 'other-sum': 5 });
    expect(usualCurrency(measured.flows)).toBe('SYP');
    expect(usualCurrency(new Map())).toBeNull();
  });

  test('by betweenness: the middle of a chain is between all pairs, and two equal routes share a pair', () => {
    const ties = (...pairs: readonly string[]) => pairs.map((pair) => fictionalTie(pair, pair.charAt(0), pair.charAt(1)));
    expect(valuesOf('between', { ...measured, names: ['a', 'b', 'c'], ties: ties('ab', 'bc') })).toEqual({ b: 1000 });
    const square = { ...measured, names: ['a', 'b', 'c', 'd'], ties: ties('ab', 'bc', 'cd', 'da') };
    expect(valuesOf('between', square)).toEqual({ a: 167, b: 167, c: 167, d: 167 });
  });
});

describe('a scale', () => {
  test('has a step for each of a few values, and says the least and the greatest that stand on each of many', () => {
    expect(scaleOf([])).toEqual([]);
    expect(scaleOf([7, 7])).toEqual([{ step: 2, least: 7, most: 7, count: 2 }]);
    expect(scaleOf([1, 2, 1]).map(({ step, count }) => [step, count])).toEqual([
      [0, 2],
      [4, 1],
    ]);
    const many = [1, 1, 2, 3, 4, 6, 8, 26];
    const scale = scaleOf(many);
    expect(scale.map(({ least, most }) => [least, most])).toEqual([
      [1, 1],
      [2, 3],
      [4, 6],
      [8, 8],
      [26, 26],
    ]);
    expect(scale.reduce((sum, { count }) => sum + count, 0)).toBe(many.length);
    expect(many.map((value) => stepOf(value, scale))).toEqual([0, 0, 1, 1, 2, 2, 3, 4]);
    expect(stepOf(undefined, scale)).toBeNull();
  });
});

test('what names are measured by is in the link, and a link with another measure is none', () => {
  const measure: MeasureChoice = { id: 'money', way: 'SIZE', currency: 'SYP' };
  const written = encode({ session: { ...emptySession, measure }, language: null, camera: null, sight: null });
  expect(decode(written).link.session.measure).toEqual(measure);
  expect(decode('v=1&mea=guilt~COLOUR~').problem).toBe('MALFORMED');
  expect(decode('v=1&mea=money~COLOUR~dollars').problem).toBe('MALFORMED');
});

test('a measure changes the ground or the size of names, and neither where they lie nor any line', () => {
  const entity = (id: string, kind: KnownEntity['kind']): KnownEntity => ({
    id,
    kind,
    label: sameLabel(`Fictional ${id}`),
    degree: 1,
    mergedIds: [],
    latitude: null,
    longitude: null,
    precision: null,
  });
  const known = learn(
    nothingKnown,
    [entity('a', 'PERSON'), entity('b', 'UNIT')],
    [{ ...fictionalTie('a-b', 'a', 'b'), type: 'DEFECTED_FROM', motives: ['FEAR'] }],
  );
  const session = put(emptySession, new Map(['a', 'b'].map((id, x) => [id, { x: x * 200, y: 0 }])));
  const drawnBy = (weightOf?: (id: string) => Weight) => {
    const looks = { language: 'EN', numerals: 'latn', theme: 'light', words: { or: 'or', weakest: 'weakest' }, weightOf } as const;
    const picture = pictureOf(session, drawnOf(session, known), new Set(), looks);
    const measure = (line: string) => line.length * 6.5;
    const { elements } = compose(picture, boxesOf(picture, measure), measure, 1);
    return Object.groupBy(elements, ({ group }) => group);
  };
  const classesOf = ({ nodes = [] }: ReturnType<typeof drawnBy>) => nodes.map(({ classes }) => classes);
  const plain = drawnBy();
  const coloured = drawnBy((id) => ({ way: 'COLOUR', step: id === 'a' ? 4 : null }));
  const sized = drawnBy((id) => ({ way: 'SIZE', step: id === 'a' ? 4 : 0 }));
  expect(classesOf(plain)).toEqual(['outside below', 'inside']);
  expect(classesOf(coloured)).toEqual(['outside below weighed step4', 'inside weighed stepless']);
  expect(classesOf(sized)).toEqual(['outside below', 'inside']);
  const widthOf = ({ nodes = [] }: ReturnType<typeof drawnBy>) => nodes.map(({ data }) => Number(data['width']));
  expect(widthOf(sized).map((width, at) => width > (widthOf(plain)[at] ?? 0))).toEqual([true, true]);
  expect(coloured.edges).toEqual(plain.edges);
  const placesOf = ({ nodes = [] }: ReturnType<typeof drawnBy>) => nodes.map((node) => 'x' in node && [node.x, node.y]);
  expect([placesOf(coloured), placesOf(sized)]).toEqual([placesOf(plain), placesOf(plain)]);
});
