import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFor, fileProblems, readFile, writtenFile } from '#web/session/investigationFile.ts';
import { merged } from '#web/session/merged.ts';
import { emptySession, type Place, type Session } from '#web/session/session.ts';
import { contentOf } from '#web/session/saved.ts';
import { aSession } from '#tests/web/arbitrary.ts';

const at = (x: number): Place => ({ x, y: 0, side: 'below', pinned: false });
const work: Session = {
  ...emptySession,
  table: new Map([
    ['fictional-clerk', at(10)],
    ['fictional-office', at(-20)],
  ]),
  hidden: { ...emptySession.hidden, kinds: new Set(['PERSON', 'GROUP']) },
  notes: new Map([
    ['CANVAS ', 'Ask again.\nNobody knows.'],
    ['ENTITY fictional-clerk', 'كاتب خيالي'],
  ]),
};

const golden = `{
 "isnadInvestigation": 1,
 "name": "Fictional work",
 "state": "v=1&on=fictional-clerk~a~0~b,fictional-office~-k~0~b&hide=kinds~PERSON,kinds~GROUP",
 "notes": [
  {
   "on": "CANVAS",
   "about": null,
   "text": "Ask again.\\nNobody knows."
  },
  {
   "on": "ENTITY",
   "about": "fictional-clerk",
   "text": "كاتب خيالي"
  }
 ]
}
`;

test('an investigation is written as it always was, and is read again as it lay', () => {
  expect(writtenFile('Fictional work', work)).toBe(golden);
  expect(readFile(golden)).toEqual({ name: 'Fictional work', session: work });
  expect(fileNameFor('عمل: خيالي / ../x')).toBe('عمل-خيالي-x.isnad-investigation.json');
});

test('whatever lies on a table comes back from its file', () => {
  fc.assert(
    fc.property(aSession, (session) => {
      const read = readFile(writtenFile('Fictional', session));
      expect(typeof read === 'string' ? read : contentOf(read.session)).toEqual(contentOf(session));
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['a text that is none', 'NOT_ONE', 'hello'],
  ['other JSON', 'NOT_ONE', '{"elements": []}'],
  ['no generation', 'NOT_ONE', golden.replace('"isnadInvestigation": 1', '"isnadInvestigation": "1"')],
  ['a file that is cut', 'CUT', golden.slice(0, -40)],
  ['a later generation', 'NEWER', golden.replace('"isnadInvestigation": 1', '"isnadInvestigation": 2')],
  ['a view of a later generation', 'NEWER', golden.replace('v=1', 'v=2')],
  ['a view that was changed', 'VIEW', golden.replace('~a~0~b', '~a~0')],
  ['a name that turns round what follows', 'NAME', golden.replace('Fictional work', 'Fictional \\u202e work')],
  ['a name of no letters', 'NAME', golden.replace('Fictional work', ' ')],
  ['a note about what is no id', 'NOTES', golden.replace('"about": "fictional-clerk"', '"about": "<b>"')],
  ['a note with a bell', 'NOTES', golden.replace('Ask again.', 'Ask \\u0007 again.')],
  [
    'two notes about one thing',
    'NOTES',
    golden.replace('"on": "ENTITY",\n   "about": "fictional-clerk"', '"on": "CANVAS",\n   "about": null'),
  ],
  ['more than is ever written', 'TOO_LONG', ' '.repeat(3_000_001)],
] as const)('refused: %s', (_, problem, text) => {
  expect(readFile(text)).toBe(problem);
});

test('no text makes reading a file throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.nat(golden.length).map((end) => golden.slice(0, end)),
      ),
      (text) => {
        const read = readFile(text);
        expect(typeof read === 'string' ? fileProblems.includes(read) : read.name).toBeTruthy();
      },
    ),
    { numRuns: 60 },
  );
});

test('two investigations become one: names of both, at the places of the first, and no note is lost in silence', () => {
  const other: Session = {
    ...emptySession,
    table: new Map([
      ['fictional-office', at(500)],
      ['fictional-harbour', at(600)],
    ]),
    removed: new Map([['fictional-clerk', at(1)]]),
    hidden: { ...emptySession.hidden, kinds: new Set(['PERSON']) },
    notes: new Map([
      ['CANVAS ', 'Theirs.'],
      ['ENTITY fictional-clerk', 'x'.repeat(1_995)],
      ['ENTITY fictional-harbour', 'A new one.'],
    ]),
  };
  const { session, ...counts } = merged(work, other);
  expect(Object.fromEntries([...session.table].map(([id, { x }]) => [id, x]))).toEqual({
    'fictional-clerk': 10,
    'fictional-office': -20,
    'fictional-harbour': 600,
  });
  expect([...session.removed.keys()]).toEqual([]);
  expect([...session.hidden.kinds]).toEqual(['PERSON']);
  expect(session.notes.get('CANVAS ')).toBe('Ask again.\nNobody knows.\n\nTheirs.');
  expect(session.notes.get('ENTITY fictional-clerk')).toBe('كاتب خيالي');
  expect(counts).toEqual({ names: 1, both: 1, notes: 1, joined: 1, noRoom: ['x'.repeat(1_995)] });
  expect(merged(session, other).session.notes).toEqual(session.notes);
});
