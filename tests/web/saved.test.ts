import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isState } from '#server/domain/investigation.ts';
import { decode } from '#web/session/link.ts';
import { listed, notesIn } from '#web/session/notes.ts';
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
