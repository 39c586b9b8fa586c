import { describe, expect, test } from 'vitest';
import { spotAfter, stepFor, type Spot, type Step } from '#web/views/graph/spot.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const names = ['a', 'b', 'c'];
const ties = [fictionalTie('ab', 'a', 'b'), fictionalTie('ca', 'c', 'a')];
const on = (entity: string, tie: string | null = null): Spot => ({ entity, tie });

describe('the keyboard in the list of the canvas', () => {
  test.each<readonly [Step, Spot, Spot]>([
    ['next', on('a'), on('b')],
    ['next', on('c'), on('c')],
    ['previous', on('b'), on('a')],
    ['previous', on('a'), on('a')],
    ['inward', on('a'), on('a', 'ab')],
    ['next', on('a', 'ab'), on('a', 'ca')],
    ['next', on('a', 'ca'), on('a', 'ca')],
    ['previous', on('a', 'ca'), on('a', 'ab')],
    ['inward', on('a', 'ab'), on('b')],
    ['inward', on('a', 'ca'), on('c')],
    ['outward', on('a', 'ca'), on('a')],
    ['outward', on('a'), on('a')],
    ['first', on('a', 'ca'), on('a')],
    ['last', on('a'), on('c')],
  ])('goes %s from %o to %o', (step, from, to) => {
    expect(spotAfter(step, from, names, ties)).toEqual(to);
  });

  test('stays at a name without ties when it goes inward', () => {
    expect(spotAfter('inward', on('b'), names, [])).toEqual(on('b'));
  });

  test('goes inward the way that the language runs', () => {
    expect(['ArrowLeft', 'ArrowRight', 'a'].map((key) => stepFor(key, 'ltr'))).toEqual(['outward', 'inward', null]);
    expect(['ArrowLeft', 'ArrowRight', 'a'].map((key) => stepFor(key, 'rtl'))).toEqual(['inward', 'outward', null]);
  });
});
