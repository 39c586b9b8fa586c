import { describe, expect, test } from 'vitest';
import { choosePeriod, play, playOn } from '#web/actions/period.ts';
import { initialState } from '#web/actions/state.ts';
import { createStore } from '#web/actions/store.ts';
import { undo } from '#web/actions/undo.ts';
import { edgeElements } from '#web/canvas/edgeElement.ts';
import { axisWords, periodWords } from '#web/panels/period/periodWords.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { learn, nothingKnown, type KnownEntity } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import { decode } from '#web/session/link.ts';
import { inPeriod, knownThen, standingThen } from '#web/session/inPeriod.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { emptySession } from '#web/session/session.ts';
import { chosenIn, heldEnd, periodOf, stretchAt, firstPlayed, nextPeriod } from '#web/session/strip.ts';
import { put } from '#web/session/table.ts';
import { isStep, lookedAtAs } from '#web/session/visit.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const autumn = { from: '2014-09-01', to: '2014-12-31' };
const months = ['2014-08', '2014-09', '2014-10'].map((month) => ({
  from: `${month}-01`,
  to: `${month}-${month.endsWith('09') ? '30' : '31'}`,
  certain: 0,
  possible: 1,
}));

describe('what a period makes of the table', () => {
  const names = ['baker', 'guard', 'town', 'clerk', 'scribe'];
  const person = (id: string): KnownEntity => ({
    id,
    kind: 'PERSON',
    label: sameLabel(id),
    degree: 1,
    mergedIds: [],
    latitude: null,
    longitude: null,
    precision: null,
  });
  const ties = [
    fictionalTie('surely', 'baker', 'guard'),
    fictionalTie('maybe', 'baker', 'town'),
    fictionalTie('whenever', 'guard', 'town'),
    fictionalTie('before', 'clerk', 'town'),
    { ...fictionalTie('denial', 'clerk', 'baker'), assertion: 'DENIED' as const, claims: 0, denials: 1 },
  ];
  const known = learn(nothingKnown, names.map(person), ties);
  const session = put(emptySession, new Map(names.map((id, x) => [id, { x: x * 100, y: 0, side: 'below' as const, pinned: false }])));
  const span = { from: '2014-01-01', to: null };
  const possible = [
    { id: 'surely', span },
    { id: 'maybe', span },
    { id: 'whenever', span: { from: null, to: null } },
  ];
  const then = standingThen(possible, new Set(['surely']));

  test('keeps what may have stood then, and says what did not certainly: what is dated, and what is not', () => {
    expect([...knownThen(known, then).ties.keys()]).toEqual(['surely', 'maybe', 'whenever']);
    const period = inPeriod(session, known, then);
    expect([...period.doubts]).toEqual([
      ['maybe', 'PERHAPS'],
      ['whenever', 'UNDATED'],
    ]);
    expect([period.lost, period.lostUnasserted]).toEqual([1, 1]);
  });

  test('bares the names that all their ties leave, and no name that had none', () => {
    expect([...inPeriod(session, known, then).bare]).toEqual(['clerk']);
    expect([...inPeriod(session, known, new Map()).bare].toSorted()).toEqual(['baker', 'clerk', 'guard', 'town']);
  });

  test('draws what certainly stood solid, what perhaps did dashed, and what has no date with a ring, which gives way to a bar; a denial has its own line', () => {
    const drawn = drawnOf(session, knownThen(known, then));
    const looks = { language: 'EN', numerals: 'latn', theme: 'light', words: { or: 'or', weakest: 'weakest' } } as const;
    const picture = pictureOf(session, drawn, new Set(), looks, null, undefined, inPeriod(session, known, then));
    const look = {
      bend: 0,
      words: null,
      selected: false,
      ghost: false,
      writing: { language: 'EN', numerals: 'latn' },
      or: 'or',
      contrast: false,
      labelScale: 1,
    } as const;
    const classesOf = (id: string, change = {}) => {
      const edge = picture.edges.find((each) => each.id === id);
      const doubt = picture.doubts.get(id) ?? null;
      return edge ? edgeElements({ ...edge, ...change }, { ...look, doubt })[0]?.classes.split(' ') : null;
    };
    expect(classesOf('before')).toBeNull();
    expect(classesOf('surely')).not.toEqual(expect.arrayContaining(['perhaps']));
    expect(classesOf('maybe')).toContain('perhaps');
    expect(classesOf('whenever')).toContain('undated');
    expect(classesOf('whenever', { denied: true })).not.toContain('undated');
    expect(classesOf('maybe', { assertion: 'DENIED' })).not.toContain('perhaps');
    expect(picture.nodes).toHaveLength(5);
  });
});

test('a period is one step to undo, a step of the browser, which goes back to it, and no link holds one that is none', () => {
  const store = createStore(initialState('EN', 'light', true));
  const before = store.get().history.present;
  choosePeriod({ store }, autumn);
  choosePeriod({ store }, { ...autumn });
  const after = store.get().history.present;
  expect(isStep({ opening: 0, session: before }, { opening: 0, session: after })).toBe(true);
  expect(lookedAtAs(after, before, nothingKnown).period).toBeNull();
  undo({ store });
  expect(store.get().history.present).toEqual(before);
  expect(decode('v=1&when=2014-09-01~2014-12-31').link.session.period).toEqual(autumn);
  for (const wrong of ['2014-12-31~2014-09-01', '2014-09-31~2014-12-31', '2014-09-01', '2014-09~2014-12', '2014-09-01~2014-12-31~x'])
    expect(decode(`v=1&when=${wrong}`).problem).toBe('MALFORMED');
});

test('what is played is one step to undo, goes on as long as it is, and stops at the end or where another period is chosen', () => {
  const store = createStore(initialState('EN', 'light', true));
  const first = firstPlayed(months, null);
  expect(first).toEqual({ from: months[0]?.from, to: months[0]?.to });
  if (first) play({ store }, first);
  for (let next = first; next !== null && store.get().playing; next = nextPeriod(months, next)) playOn({ store }, nextPeriod(months, next));
  expect([store.get().playing, store.get().history.present.period]).toEqual([false, { from: months.at(-1)?.from, to: months.at(-1)?.to }]);
  undo({ store });
  expect(store.get().history.present.period).toBeNull();
  if (first) play({ store }, first);
  choosePeriod({ store }, autumn);
  expect(store.get().playing).toBe(false);
  expect(nextPeriod(months, null)).toBeNull();
  const last = periodOf(months, { first: months.length - 2, last: months.length - 1 });
  expect([nextPeriod(months, last), firstPlayed(months, last)]).toEqual([null, periodOf(months, { first: 0, last: 1 })]);
});

describe('the strip', () => {
  test('makes a period of the stretches between two places, in whichever order they were drawn', () => {
    expect(periodOf(months, { first: 2, last: 1 })).toEqual({ from: '2014-09-01', to: '2014-10-31' });
    expect(periodOf([], { first: 0, last: 0 })).toBeNull();
    expect(chosenIn(months, autumn)).toEqual({ first: 1, last: 2 });
    expect([chosenIn(months, null), chosenIn(months, { from: '2013-01-01', to: '2013-12-31' })]).toEqual([null, null]);
  });

  test('is taken hold of at the end that is near, and outside of it at its own end', () => {
    expect([-1, 0, 0.5, 1, 2].map((share) => stretchAt(3, share))).toEqual([0, 0, 1, 2, 2]);
    const chosen = { first: 1, last: 2 };
    expect([0.34, 0.5, 0.99].map((share) => heldEnd(3, chosen, share, 0.02))).toEqual([2, null, 1]);
    expect(heldEnd(3, null, 0.34, 0.02)).toBeNull();
  });

  test('is told in months, in years where it is made of them, else in days, in both languages', () => {
    expect(periodWords(autumn, 'en-GB')).toMatch(/^Sept?\s*–\s*Dec 2014$/);
    expect(periodWords({ from: '2014-01-01', to: '2015-12-31' }, 'en-GB')).toMatch(/^2014\s*–\s*2015$/);
    expect(periodWords({ from: '2014-09-01', to: '2014-09-30' }, 'ar-SY-u-nu-latn')).toBe('أيلول 2014');
    expect(periodWords({ from: '2014-09-02', to: '2014-09-30' }, 'en-GB')).toContain('30');
  });

  test('names years, letters of months where there is room, and of many years some', () => {
    const words = (froms: readonly string[], byYear: boolean) => axisWords(froms, byYear, 'en-GB').map((each) => each.words);
    expect(words(['2014-11-01', '2014-12-01', '2015-01-01', '2015-02-01'], false)).toEqual(['2014', 'D', '2015', 'F']);
    const years = Array.from({ length: 30 }, (_, n) => `${1990 + n}-01-01`);
    expect(words(years, true).filter((each) => each !== '')).toHaveLength(10);
  });
});
