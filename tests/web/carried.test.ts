import { expect, test } from 'vitest';
import { carried } from '#web/session/carried.ts';
import { nothingKnown } from '#web/session/known.ts';
import { noteKey } from '#web/session/notes.ts';
import { emptySession, type Session } from '#web/session/session.ts';

const here = { x: 0, y: 0, side: 'below', pinned: false } as const;
const opened: Session = { ...emptySession, table: new Map([['fictional-clerk', here]]), dossier: 'fictional', view: 'map' };

test('what is done while an empty table waits is kept with what is opened, and what the opening decides is not touched', () => {
  const notes = new Map([[noteKey('CANVAS', null), 'Ask again.']]);
  const now: Session = { ...emptySession, entrance: 'cover', view: 'answer', notes, dossier: null, selected: [] };
  expect(carried(opened, emptySession, now, nothingKnown)).toEqual({ ...opened, entrance: 'cover', view: 'answer', notes });
  expect(carried(opened, emptySession, { ...emptySession }, nothingKnown)).toBe(opened);
});

test('what is done to names that lie there is not carried to others', () => {
  const before: Session = { ...emptySession, table: new Map([['fictional-office', here]]) };
  expect(carried(opened, before, { ...before, entrance: 'cover' }, nothingKnown)).toBe(opened);
});
