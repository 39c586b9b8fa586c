import { expect, test } from 'vitest';
import { complaintsAbout, fictional } from '#tests/import/dossierFolder.ts';

const digits =
  'digits alone are a year, and only the years 0001 to 9999 are kept, each in four digits (a month is written 2014-09, a day 2014-09-30)';

test.each([
  ['20200115', 'write it with hyphens: 2020-01-15'],
  ['202001', 'write it with a hyphen: 2020-01'],
  ['20147', digits],
  ['8640000000000001', digits],
  ['2015-02-29', 'this day does not exist; write a day of the calendar, or the month alone'],
  ['2015-01/2015-09-31', '"2015-09-31" does not exist; write a day of the calendar, or the month alone'],
  ['0000', 'there is no year 0: AD 1 (0001) follows 1 BC; only the years 0001 to 9999 are kept, each in four digits'],
  ['2020-02/2020-01', 'it ends before it begins; write the earlier date first (2020-01/2020-02)'],
  ['2014/\u200f2015', '"\u200f2015": a character that is not seen (U+200F) stands in it; delete it, or write the date anew'],
])('the date %j of a document is refused at its line and column, with its own reason', async (date, why) => {
  const all = fictional.replace('published: 2020-03~', `published: ${date}`);
  expect(await complaintsAbout({ 'all.yaml': all })).toEqual([`all.yaml:7:16 ${JSON.stringify(date)} is no date: ${why}`]);
});

test.each(['2020-01/2020-01', '2020-01-15/2020-01-15', '2020-01-3X', '2020/..', '2020/', '/2020', '0001'])(
  'the date %s of a document is read',
  async (date) => {
    expect(await complaintsAbout({ 'all.yaml': fictional.replace('published: 2020-03~', `published: ${date}`) })).toEqual([]);
  },
);
