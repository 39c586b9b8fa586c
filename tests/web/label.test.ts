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

  test('shortens a word that nothing could hold, and a name of too many lines', () => {
    expect(labelLines('x'.repeat(391))).toEqual([`${'x'.repeat(39)}…`]);
    const lines = labelLines('fictional '.repeat(60));
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)?.endsWith('…')).toBe(true);
  });

  test('gives every line the direction of the whole name', () => {
    expect(isolated(['وحدة (3) وهمية', 'ABC-12 (أ)'])).toBe('\u2067وحدة (3) وهمية\u2069\n\u2067ABC-12 (أ)\u2069');
    expect(isolated(['Unit (3)', 'وهمية'])).toBe('\u2066Unit (3)\u2069\n\u2066وهمية\u2069');
    expect(isolated(['2,000'])).toBe('\u20682,000\u2069');
  });
});
