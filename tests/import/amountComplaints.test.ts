import { expect, test } from 'vitest';
import { complaintsAbout, fictional } from '#tests/import/dossierFolder.ts';

test.each<[name: string, from: string, to: string, complaints: string[]]>([
  [
    'a currency that does not exist',
    'currency: USD',
    'currency: ABC',
    [
      '23:13 fictional-money, amount: ABC is no currency of ISO 4217, in use or withdrawn, as listed on 2026-01-01, such as SYP or USD; write XXX where no currency is named',
    ],
  ],
  [
    'a currency in words',
    'currency: USD',
    'currency: dollars',
    ['23:43 currency is "dollars", but should be a currency of ISO 4217: SYP, USD; XXX where none is named'],
  ],
  [
    'an amount without a currency',
    ', currency: USD',
    '',
    [
      '23:13 amount is a record, but should be an amount in one of these ways: { exactly: 500, currency: USD }, { about: 200000, ' +
        'currency: USD }, { atLeast: 1000000000, currency: SYP }, { atMost: 500, currency: USD }, { from: 100, to: 200, currency: USD ' +
        '}, { unknown: true }',
    ],
  ],
  [
    'an amount in two ways',
    'atLeast: 5000.50',
    'atLeast: 5000.50, exactly: 5000',
    [
      '23:13 amount is a record, but should be an amount in one of these ways: { exactly: 500, currency: USD }, { about: 200000, ' +
        'currency: USD }, { atLeast: 1000000000, currency: SYP }, { atMost: 500, currency: USD }, { from: 100, to: 200, currency: USD ' +
        '}, { unknown: true }',
    ],
  ],
  [
    'an amount in words',
    'atLeast: 5000.50',
    'atLeast: five thousand',
    ['23:24 "five thousand" is no number in digits alone, as 1000000000 or 2747023352.35'],
  ],
  [
    'an amount below nothing',
    'atLeast: 5000.50',
    'atLeast: -5',
    ['23:24 "-5" is below zero; an amount is not, and who paid whom says its direction'],
  ],
  [
    'an amount with an exponent',
    'atLeast: 5000.50',
    'atLeast: 5e3',
    ['23:24 "5e3" is no number in digits alone, as 1000000000 or 2747023352.35'],
  ],
  [
    'an amount of 31 digits',
    'atLeast: 5000.50',
    `atLeast: 1${'0'.repeat(30)}`,
    [`23:24 "1${'0'.repeat(30)}" has 31 digits before the point; at most 30 are kept`],
  ],
  [
    'an amount of 13 decimals',
    'atLeast: 5000.50',
    'atLeast: 0.1234567890123',
    ['23:24 "0.1234567890123" has 13 digits after the point; at most 12 are kept'],
  ],
  [
    'an amount in the code for tests',
    'currency: USD',
    'currency: XTS',
    ['23:13 fictional-money, amount: XTS is the code of ISO 4217 for tests, in which nobody is paid; write XXX where no currency is named'],
  ],
])('%s is said at its line and column, with what to do', async (_, from, to, complaints) => {
  expect(fictional).toContain(from);
  expect(await complaintsAbout({ 'all.yaml': fictional.replace(from, to) })).toEqual(complaints.map((each) => `all.yaml:${each}`));
});
