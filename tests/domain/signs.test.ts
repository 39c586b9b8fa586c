import { expect, test } from 'vitest';
import { isPlain, isUnusual, wrongSign } from '#server/domain/signs.ts';
import { escapeHidden, holdsHidden } from '#server/export/hiddenCharacters.ts';

test('what is plain at first sight is hidden and unusual nowhere, and holds no half of a character', () => {
  const plain = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code)).filter(isPlain);
  expect(plain.filter((sign) => holdsHidden(sign) || /[\p{C}\p{Zl}\p{Zp}]/u.test(sign) || isUnusual(`a${sign}`))).toEqual([]);
  expect(plain.join('')).toContain('ابة');
});

test.each([
  ['closed in its line', 'قال \u2068Name\u2069 ثم \u2067اسم\u2069', null],
  ['closed in the next line only', 'قال \u2068Name\nثم\u2069', 'openIsolate'],
  ['closed before it is opened', '\u2069Name\u2068', 'openIsolate'],
  ['with half a character in it', '\u2068Name\ud800\u2069', 'halfSign'],
  ['with nothing in it', '\u2068\u2069', 'showsNoSign'],
])('an isolate %s', (_, text, code) => {
  expect(wrongSign(text, true)?.code ?? null).toBe(code);
});

test('hidden signs are escaped whatever stands beside them', () => {
  expect(escapeHidden('"\u2068Name\u2069"', 'pair')).toBe(String.raw`"\u2068Name\u2069"`);
  expect(escapeHidden('"\u2068\u200b漢\u{e0041}\u2069\u200d"', 'pair')).toBe('"\\u2068\\u200b漢\\udb40\\udc41\\u2069\u200d"');
  expect(escapeHidden('"\u2068\u{e0041}"', 'long')).toBe(String.raw`"\u2068\U000e0041"`);
});
