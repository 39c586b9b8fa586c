import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isState } from '#server/domain/investigation.ts';
import { decode, encode } from '#web/session/link.ts';
import { fitLink, listed, longestNote, noteRows, notesIn, readNotes, withNote } from '#web/session/notes.ts';
import { contentOf, stateOf } from '#web/session/saved.ts';
import { emptySession } from '#web/session/session.ts';
import { aSession } from '#tests/web/arbitrary.ts';

test('every table has a state that the server keeps, and that gives the table back', () => {
  fc.assert(
    fc.property(aSession, (session) => {
      const state = stateOf(session);
      expect(isState(state)).toBe(true);
      expect(stateOf(decode(state).link.session)).toBe(state);
    }),
    { numRuns: 60 },
  );
});

test('what is selected is no work, what is noted is', () => {
  const place = { x: 1, y: 2, side: 'below' as const, pinned: false };
  const session = { ...emptySession, table: new Map([['ann', place]]) };
  expect(contentOf({ ...session, selected: ['ann'] })).toBe(contentOf(session));
  expect(contentOf({ ...session, notes: new Map([['CANVAS ', 'Ask again.']]) })).not.toBe(contentOf(session));
});

test('notes are saved as rows and come back as they were', () => {
  const rows = [
    { on: 'CANVAS', about: null, text: 'Nobody knows.' },
    { on: 'ALLEGATION', about: 'a-claim', text: 'Ask\nagain.' },
  ] as const;
  expect(listed(notesIn(rows))).toEqual(rows);
});

test('notes that fit are in a link and come back from it, too long ones are left out of it whole, and rows that nobody writes are refused', () => {
  const none = emptySession.notes;
  const some = withNote(withNote(none, 'CANVAS', null, ' Nobody knows. '), 'ENTITY', 'ann', 'اسأل\nثانية');
  const linked = encode({ session: { ...emptySession, notes: some }, language: null, camera: null, sight: null });
  expect(decode(linked).link.session.notes).toEqual(some);
  expect(withNote(withNote(some, 'CANVAS', null, ''), 'ENTITY', 'ann', ' ')).toEqual(none);
  expect(withNote(none, 'CANVAS', null, 'Ask \u0007again\u202e.')).toEqual(withNote(none, 'CANVAS', null, 'Ask again.'));
  const long = ['ann', 'bob', 'cam'].reduce((notes, id) => withNote(notes, 'ENTITY', id, 'x'.repeat(longestNote)), none);
  expect([fitLink(long), noteRows(long)]).toEqual([false, []]);
  for (const row of ['', '9~ann~1a', '0~ann~1a', '1~~1a', '1~No Id~1a', '1~ann~', '1~ann~zzzzz', '1~ann~w', '1~ann~1a.7', '1~ann~1a.6cu'])
    expect([row, readNotes([row])]).toEqual([row, null]);
});
