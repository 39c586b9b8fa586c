import { expect, test } from 'vitest';
import { complaintsAbout, fictional } from '#tests/import/dossierFolder.ts';

function changed(from: string, to: string): Record<string, string> {
  if (!fictional.includes(from)) throw new TypeError(`the fictional dossier does not hold ${from}`);
  return { all: fictional.replace(from, to) };
}

test('a correct dossier is not complained about', async () => {
  expect(await complaintsAbout({ 'all.yaml': fictional })).toEqual([]);
});

test.each<[name: string, from: string, to: string, complaints: string[]]>([
  [
    'an unknown key',
    '    note: A',
    '    remark: A',
    [
      '14:5 "remark" is not known here; known are kind, id, names, knownAs, summary, note, identifiers, type, country, other, recordedFrom, sex, born, died',
    ],
  ],
  ['a missing key', '    title: A fictional letter\n', '', ['5:5 has no title; add it']],
  [
    'a missing name of what it is',
    'dossier:\n  id: fictional-dossier\n  title: A fictional dossier\n',
    '',
    ['FOLDER:1:1 has no section dossier; say in one of its files what it is: id, title, summary'],
  ],
  [
    'an empty value',
    'note: A fictional person.',
    'note:',
    [
      '14:10 note is empty; write a text in English and in Arabic: { en: ..., ar: ... }, or one text alone, whose language its letters tell, or remove the line',
    ],
  ],
  [
    'a wrong type',
    'names: [Fictional Writer]',
    'names: Fictional Writer',
    ['17:12 names is "Fictional Writer", but should be a list: its names, the one to print first'],
  ],
  ['a number for a text', 'title: A fictional letter', 'title: 2020', ['6:12 title is 2020, but should be a text that is not empty']],
  [
    'an unknown kind',
    'kind: ORGANIZATION',
    'kind: COMPANY',
    ['19:11 kind is "COMPANY", but should be one of PERSON, GROUP, UNIT, ORGANIZATION, LOCATION, EVENT, MONEY_FLOW, ASSET'],
  ],
  ['a missing kind', '    kind: ORGANIZATION\n', '', ['18:5 has no kind; add it']],
  [
    'an unknown type',
    'type: MEMBER_OF',
    'type: KNOWS',
    [
      '33:13 type is "KNOWS", but should be one of MEMBER_OF, COMMANDS, PART_OF, OPERATES_IN, LOCATED_IN, BORN_IN, DEFECTED_FROM, ' +
        'LEFT_WITH, FLED_TO, INFILTRATED, SENT_BY, RETURNED_TO, ARRESTED_BY, PURSUED_BY, RELATED_TO, ASSOCIATED_WITH, FOUGHT_AGAINST, ' +
        'PARTICIPATED_IN, OCCURRED_AT, EMPLOYED_BY, OWNS, DIRECTS, LIVES_IN, ' +
        'COMMUNICATED_WITH, LISTED_BY, NAMED_WITH, PAYS, PAID_TO',
    ],
  ],
  [
    'a property of another kind',
    'names: [Fictional Writer]',
    'names: [Fictional Writer]\n    latitude: 3',
    [
      '18:5 "latitude" is not known here; known are kind, id, names, knownAs, summary, note, identifiers, type, country, other, recordedFrom, sex, born, died',
    ],
  ],
  [
    'a word that is not in the list',
    'motive: MONEY',
    'motive: GREED',
    ['30:13 motive is "GREED", but should be one of CONVICTION, FEAR, MONEY, COVER, UNKNOWN'],
  ],
  ['a grade that does not exist', 'motive: MONEY', 'credibility: 7', ['30:18 credibility is 7, but should be at most 6']],
  [
    'a bad id',
    'id: fictional-writer',
    'id: Fictional Writer',
    [
      '15:9 id is "Fictional Writer", but should be an id: lower-case letters, digits, dots, colons and hyphens, 1 to 128 characters, no dot, colon or hyphen at an end',
      '27:15 fictional-claim, speakers.0: no entity has the id fictional-writer; add it under entities, or correct the id',
    ],
  ],
  [
    'an id used twice',
    'id: fictional-office',
    'id: fictional-writer',
    [
      '18:9 fictional-writer stands already in all.yaml, line 15; give each its own id',
      '32:55 fictional-clerk.defected-from.fictional-office, to: no entity has the id fictional-office; add it under entities, or correct the id',
      '33:51 fictional-clerk.member-of.fictional-office, to: no entity has the id fictional-office; add it under entities, or correct the id',
    ],
  ],
  [
    'two ties with one id',
    'type: MEMBER_OF',
    'id: fictional-clerk.defected-from.fictional-office, type: MEMBER_OF',
    ['33:11 fictional-clerk.defected-from.fictional-office stands already in all.yaml, line 32; give each its own id'],
  ],
  [
    'an unknown end',
    'to: fictional-office, date',
    'to: fictional-shop, date',
    [
      '32:55 fictional-clerk.defected-from.fictional-shop, to: no entity has the id fictional-shop; add it under entities, or correct the id',
    ],
  ],
  [
    'an unknown claim',
    'claims: fictional-claim',
    'claims: [fictional-claim, fictional-rumour]',
    [
      '32:122 fictional-clerk.defected-from.fictional-office, claims.1: no allegation has the id fictional-rumour; add it under allegations, or correct the id',
    ],
  ],
  [
    'an unknown speaker',
    'speakers: fictional-writer',
    'speakers: [fictional-writer, fictional-painter]',
    ['27:34 fictional-claim, speakers.1: no entity has the id fictional-painter; add it under entities, or correct the id'],
  ],
  [
    'an unknown document',
    '    speakers',
    '    document: fictional-book\n    speakers',
    ['27:15 fictional-claim, document: no document has the id fictional-book; add it under documents, or correct the id'],
  ],
  [
    'ends of the wrong kinds',
    'to: fictional-office, date',
    'to: fictional-writer, date',
    [
      '32:55 fictional-clerk.defected-from.fictional-writer, to: fictional-writer is a PERSON, but DEFECTED_FROM has as its target one of UNIT, ORGANIZATION',
    ],
  ],
  [
    'a tie with itself',
    'MEMBER_OF, from: fictional-clerk, to: fictional-office',
    'MEMBER_OF, from: fictional-office, to: fictional-office',
    ['33:52 fictional-office.member-of.fictional-office, to: is also the source; a relationship joins two entities'],
  ],
  [
    'a tie without a claim',
    ', claims: fictional-claim',
    '',
    [
      '32:5 fictional-clerk.defected-from.fictional-office, claims: a relationship rests on at least one allegation, or says in inferred why an editor infers it',
    ],
  ],
  [
    'a tie that is claimed and inferred',
    'inferred: He',
    'claims: fictional-claim, inferred: He',
    ['33:117 fictional-clerk.member-of.fictional-office, inferred: a relationship that allegations carry is not inferred'],
  ],
  [
    'a day that does not exist',
    'eventDate: 2020',
    'eventDate: 2020-02-31',
    ['29:16 "2020-02-31" is no date: this day does not exist; write a day of the calendar, or the month alone'],
  ],
  [
    'a date that is none',
    'date: 2020-01/2020-02',
    'date: early 2020',
    [
      '32:79 "early 2020" is no date: write a year (2014), a month (2014-09), a day (2014-09-30), or an interval (2014-10/2014-12; 2014-09/.. still goes on; 2014-09/ its end is not known; /2014-09 its beginning is not known), with ~ for about, ? for not certain and X for a digit that is not known (201X)',
    ],
  ],
  [
    'a season',
    'date: 2020-01/2020-02',
    'date: 2020-21',
    [
      '32:79 "2020-21" is no date: 21 in the place of a month is a season or a part of a year, which has no agreed bounds; write its months, as 2014-03/2014-05',
    ],
  ],
  ['a range turned round', 'atLeast: 5000.50', 'from: 2, to: 1', ['23:13 fictional-money, amount: its min is more than its max']],
  ['lines turned round', 'lines: 4-5', 'lines: 5-4', ['28:14 fictional-claim, locator.lineTo: is before lineFrom']],
  ['a line zero', 'lines: 4-5', 'lines: 0', ['28:23 lines is 0, but should be at least 1']],
  [
    'a bad hash',
    'lines: 4-5',
    'lines: 4-5, sha256: ABC',
    ['28:36 sha256 is "ABC", but should be the SHA-256 of the lines\' text (trimmed, NFC, UTF-8): 64 hexadecimal digits in lower case'],
  ],
  [
    'a claim of nothing',
    '{ en: The clerk is said to have left the office., ar: يُقال إن الكاتب ترك المكتب. }',
    '{}',
    [
      '26:12 claim is empty; write a text in English and in Arabic: { en: ..., ar: ... }, or one text alone, whose language its letters tell',
    ],
  ],
  ['a name without text', '- كاتب خيالي', '- { kind: ALIAS }', ['12:9 has no text; add it']],
])('%s is said at its line and column, with what to do', async (_, from, to, complaints) => {
  const { all = '' } = changed(from, to);
  expect(await complaintsAbout({ 'all.yaml': all })).toEqual(
    complaints.map((each) => (each.startsWith('FOLDER') ? each : `all.yaml:${each}`)),
  );
});

test('an id that would grow too long is asked for', async () => {
  const long = 'a'.repeat(120);
  const all = fictional.replace('DEFECTED_FROM, from: fictional-clerk', `DEFECTED_FROM, from: ${long}`);
  expect(await complaintsAbout({ 'all.yaml': all })).toEqual([
    `all.yaml:32:5 ${long}.defected-from.fictional-office would be its id and is too long; write a shorter id`,
  ]);
});

test('every fault of every file is said at once, in the order of files and lines', async () => {
  const at = fictional.indexOf('allegations:');
  expect(
    await complaintsAbout({
      'one.yaml': fictional.slice(0, at).replace('kind: ORGANIZATION', 'kind: COMPANY').replace('published: 2020-03~', 'published: spring'),
      'two.yaml': fictional.slice(at).replace('motive: MONEY', 'motive: GREED').replace('role: clerk', 'role: [clerk]'),
      'three.yaml': 'dossier: { id: fictional-second, title: A second one }\n',
    }),
  ).toEqual([
    'one.yaml:7:16 "spring" is no date: write a year (2014), a month (2014-09), a day (2014-09-30), or an interval (2014-10/2014-12; 2014-09/.. still goes on; 2014-09/ its end is not known; /2014-09 its beginning is not known), with ~ for about, ? for not certain and X for a digit that is not known (201X)',
    'one.yaml:19:11 kind is "COMPANY", but should be one of PERSON, GROUP, UNIT, ORGANIZATION, LOCATION, EVENT, MONEY_FLOW, ASSET',
    'three.yaml:1:10 is a second section dossier; keep one, or divide the folder into several',
    'two.yaml:7:13 motive is "GREED", but should be one of CONVICTION, FEAR, MONEY, COVER, UNKNOWN',
    'two.yaml:10:75 role is a list, but should be a text in English and in Arabic: { en: ..., ar: ... }, or one text alone, whose language its letters tell',
  ]);
});

test('a claim without a document is asked for one where there are several', async () => {
  const all = fictional.replace('entities:', '  - { id: fictional-other-letter, title: Another fictional letter }\nentities:');
  expect(await complaintsAbout({ 'all.yaml': all })).toEqual([
    'all.yaml:26:5 fictional-claim has no document; add it: only a dossier of one document may leave it out',
  ]);
});

test('a document that is a copy of itself is refused', async () => {
  const all = fictional.replace('    title: A fictional letter\n', '    title: A fictional letter\n    copyOf: fictional-letter\n');
  expect(await complaintsAbout({ 'all.yaml': all })).toEqual([
    'all.yaml:7:13 fictional-letter, copyOf: makes the document a copy of itself',
  ]);
});
