import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated, labelLines } from '#web/canvas/label.ts';

describe('a label', () => {
  test.each([
    ['Zaid al-Furati', ['Zaid al-Furati']],
    ['Abu Obeida al-Masri', ['Abu Obeida', 'al-Masri']],
    ['Unnamed group from al-Bukamal (line 9)', ['Unnamed group from', 'al-Bukamal (line 9)']],
    ['ريف دير الزور الغربي', ['ريف دير الزور', 'الغربي']],
    ['  spaced   out  ', ['spaced out']],
    ['', ['']],
  ])('breaks %j between words', (text, lines) => {
    expect(labelLines(text)).toEqual(lines);
  });

  test('loses no word and cuts none, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}()-]{1,30}$/u), { minLength: 1, maxLength: 12 }), (words) => {
        expect(labelLines(words.join(' ')).join(' ').replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });

  test('holds each line in isolates', () => {
    expect(isolated(['أكثر من', '1,000 USD'])).toBe('\u2068أكثر من\u2069\n\u20681,000 USD\u2069');
  });
});
