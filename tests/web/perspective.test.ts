import { describe, expect, test } from 'vitest';
import { drawAccordingTo, drawAccordingToEveryone } from '#web/actions/perspective.ts';
import { foldStart, askFirst } from '#web/actions/sheet.ts';
import { initialState } from '#web/actions/state.ts';
import { createStore } from '#web/actions/store.ts';
import { undo } from '#web/actions/undo.ts';
import { createWords } from '#web/i18n/words.ts';
import { perspectiveWords } from '#web/panels/perspective/perspectiveWords.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { hintedAt } from '#web/session/ghosts.ts';
import { keptOut } from '#web/session/keptOut.ts';
import { learn, nothingKnown, type KnownEntity } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { accordingTo, everyone, knownAs, looksAtClaims, type Voice } from '#web/session/perspective.ts';
import { emptySession, nothingHidden } from '#web/session/session.ts';
import { put } from '#web/session/table.ts';
import { isStep, lookedAtAs } from '#web/session/visit.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const voice = (id: string, speaker: string, change: Partial<Voice> = {}): Voice & { readonly id: string } => ({
  id,
  status: 'ACCEPTED',
  stance: 'ASSERTS',
  motive: null,
  reliability: null,
  speakers: [{ id: speaker }],
  transmittedBy: [],
  document: { id: 'report' },
  ...change,
});
const left = {
  ...fictionalTie('left', 'baker', 'guard'),
  type: 'DEFECTED_FROM' as const,
  motives: ['FEAR' as const, 'COVER' as const],
  claims: 2,
  denials: 1,
  allegations: ['fear', 'cover'],
};
const claims = [
  voice('fear', 'writer', { motive: 'FEAR', reliability: 'C' }),
  voice('cover', 'clerk', { motive: 'COVER', transmittedBy: [{ id: 'courier' }], document: { id: 'letter' } }),
  voice('denial', 'guard', { stance: 'DENIES', transmittedBy: [{ id: 'writer' }] }),
  voice('proposed', 'scribe', { status: 'PROPOSED' }),
];

describe('a tie according to somebody', () => {
  test('has the motives and claims of those who count, of those who pass on, too', () => {
    expect(accordingTo({ ...everyone, speakers: ['writer'] }, left, claims)).toMatchObject({
      assertion: 'ASSERTED',
      motives: ['FEAR'],
      claims: 1,
      denials: 1,
      allegations: ['fear'],
    });
    expect(accordingTo({ ...everyone, speakers: ['courier'] }, left, claims)).toMatchObject({ motives: ['COVER'], claims: 1, denials: 0 });
    expect(accordingTo({ ...everyone, documents: ['letter'] }, left, claims)).toMatchObject({ motives: ['COVER'] });
    expect(accordingTo({ ...everyone, grade: 'C' }, left, claims)).toMatchObject({ motives: ['FEAR'], denials: 0 });
  });

  test('is as well corroborated as the documents that count make it, a copy being none of its own', () => {
    const written = { ...left, independentDocuments: 2 };
    const copied = { ...voice('fear', 'writer'), document: { id: 'reprint', copyOf: { id: 'letter', copyOf: null } } };
    expect(accordingTo({ ...everyone, speakers: ['writer', 'clerk'] }, written, claims)).toMatchObject({ independentDocuments: 2 });
    expect(accordingTo({ ...everyone, speakers: ['writer'] }, written, claims)).toMatchObject({ independentDocuments: 1 });
    expect(accordingTo({ ...everyone, denied: false }, written, [copied, ...claims.slice(1)])).toMatchObject({ independentDocuments: 1 });
    expect(accordingTo({ ...everyone, speakers: ['guard'] }, written, claims)).toMatchObject({ independentDocuments: 0 });
  });

  test('is a denial and no tie where they only deny it, and what an editor inferred is nobody’s', () => {
    expect(accordingTo({ ...everyone, speakers: ['guard'] }, left, claims)).toMatchObject({
      assertion: 'DENIED',
      motives: [],
      claims: 0,
      denials: 1,
    });
    const inferred = { ...left, assertion: 'INFERRED' as const };
    expect(accordingTo({ ...everyone, denied: false }, inferred, [])).toBe(inferred);
    expect([everyone, { ...everyone, inferred: false }, { ...everyone, speakers: ['guard'] }].map(looksAtClaims)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('the table according to somebody', () => {
  const entity = (id: string): KnownEntity => ({
    id,
    kind: 'PERSON',
    label: sameLabel(id),
    degree: 1,
    mergedIds: [],
    latitude: null,
    longitude: null,
    precision: null,
  });
  const known = learn(nothingKnown, ['baker', 'guard', 'town'].map(entity), [left, fictionalTie('other', 'baker', 'town')]);
  const session = put(emptySession, new Map(['baker', 'guard', 'town'].map((id, at) => [id, { x: 100 * at, y: 0 }])));

  test('keeps every name in its place, hints at what is not kept without words, and counts it', () => {
    const seen = knownAs(known, new Map([['left', accordingTo({ ...everyone, speakers: ['guard'] }, left, claims)]]));
    const drawn = drawnOf(session, seen);
    const { entities, ghosts } = hintedAt(session, known, seen, drawn);
    expect([drawn.ties, drawn.unasserted.map(({ id }) => id), entities.map(({ id }) => id)]).toEqual([[], ['left'], ['baker', 'guard']]);
    expect([ghosts.entities.map(({ id }) => id), ghosts.ties.map(({ id }) => id), ghosts.lost]).toEqual([['town'], ['other'], 2]);
    const looks = { language: 'EN', numerals: 'latn', theme: 'light', words: { or: 'or', weakest: 'weakest' } } as const;
    const picture = pictureOf(session, { ...drawn, entities }, new Set(), looks, null, ghosts);
    expect(picture.nodes.map(({ id, x }) => [id, x])).toEqual([
      ['baker', 0],
      ['guard', 100],
      ['town', 200],
    ]);
    expect([...picture.ghosts].toSorted()).toEqual(['other', 'town']);
  });

  test('says of what is not drawn why it is not', () => {
    const perspective = { ...everyone, speakers: ['guard'] };
    const seen = knownAs(known, new Map([['left', accordingTo(perspective, left, claims)]]));
    const all = { ...drawnOf(session, known), seen: known, stood: known };
    const { entities } = hintedAt(session, known, seen, drawnOf(session, seen));
    const narrowed = { ...drawnOf(session, seen), entities, seen, stood: seen };
    const later = knownAs(known, new Map([['left', left]]));
    const hidden = { ...session, hidden: { ...nothingHidden, types: new Set([left.type]) } };
    const crowd = {
      id: 'many',
      kind: 'LOCATION',
      tie: null,
      place: { x: 0, y: 0, pinned: false, side: 'below' },
      members: [entity('town')],
    } as const;
    const ask = (id: string, shown: Parameters<typeof keptOut>[3], of = session) => keptOut(id, of, known, shown);
    expect([ask('left', all), ask('town', all), ask('nobody', all)]).toEqual([null, null, null]);
    expect([ask('other', narrowed), ask('town', narrowed), ask('left', narrowed)]).toEqual(['perspective', 'perspective', null]);
    expect(ask('other', { ...drawnOf(session, later), seen: known, stood: later })).toBe('period');
    expect(ask('left', { ...drawnOf(hidden, known), seen: known, stood: known }, hidden)).toBe('legend');
    expect(ask('town', { ...all, entities: [], crowds: [crowd] })).toBe('counted');
  });

  test('is one step to undo and a step of the browser, which goes back to it', () => {
    const store = createStore(initialState('EN', 'light', true));
    const before = store.get().history.present;
    drawAccordingTo({ store }, { speakers: ['writer'] });
    drawAccordingTo({ store }, { speakers: ['writer'] });
    const after = store.get().history.present;
    expect(isStep({ opening: 0, session: before }, { opening: 0, session: after })).toBe(true);
    expect(lookedAtAs(after, before, nothingKnown).perspective).toEqual(everyone);
    drawAccordingToEveryone({ store });
    undo({ store });
    expect(store.get().history.present.perspective.speakers).toEqual(['writer']);
    undo({ store });
    expect(store.get().history.present).toEqual(before);
  });

  test('is said in words, by name for one or two', async () => {
    const { t } = await createWords('EN');
    const names = new Map([
      ['writer', 'Fictional Writer'],
      ['clerk', 'Fictional Clerk'],
      ['letter', 'A letter'],
    ]);
    const words = (change: Partial<typeof everyone>, brief = false) =>
      perspectiveWords({ ...everyone, ...change }, names, 'en', t, brief).replaceAll(/[\u2066-\u2069]/g, '');
    expect(words({})).toBe('everyone');
    expect(words({ speakers: ['writer', 'clerk'] })).toBe('Fictional Writer and Fictional Clerk');
    expect(words({ speakers: ['writer', 'clerk', 'scribe'], documents: ['letter'] })).toBe('3 speakers, in A letter');
    expect(words({ grade: 'B', independent: 2 })).toBe('everyone: sources graded B or better, in 2 independent documents');
    expect(words({ inferred: false })).toBe('everyone: without some ties');
    expect(words({ speakers: ['writer'], documents: ['letter'] }, true)).toBe('Fictional Writer, in one document');
    expect(words({ speakers: ['writer', 'clerk'] }, true)).toBe('2 speakers');
  });
});

test('a picture that lay wholly under the questions is fitted once they are folded', () => {
  const store = createStore(initialState('EN', 'light', true));
  foldStart({ store });
  expect(store.get().aim).toBeNull();
  askFirst({ store });
  foldStart({ store });
  expect(store.get()).toMatchObject({ startUnfolded: false, aim: { to: 'near' } });
});
