import * as fc from 'fast-check';
import { everyMotive, everyPathRank, everyReliability, entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import type { LabelSide } from '#web/session/picture.ts';
import { entranceIds, folds, traits, viewIds, type Place, type Session } from '#web/session/session.ts';
import { mostIndependent } from '#web/session/perspective.ts';
import { noneAsked } from '#web/session/asked.ts';
import { mostSteps } from '#web/session/routeQuestion.ts';
import { everyListColumn, listTabs, longestFind } from '#web/session/list.ts';
import { notSaid } from '#web/session/narrowed.ts';
import { isNote, notesIn } from '#web/session/notes.ts';
import { measureIds, measureWays } from '#web/session/measure.ts';
import { layoutIds } from '#web/session/layout.ts';
import { edge } from '#web/session/table.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
const inner = fc.string({ unit: fc.constantFrom(...letters, '.', ':', '-'), maxLength: 20 });

const aNote = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter(isNote);

/** An id that the API could give. */
const anId = fc
  .tuple(fc.constantFrom(...letters), inner, fc.constantFrom(...letters))
  .map(([first, middle, last]) => `${first}${middle}${last}`);

const aWord = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')), minLength: 1, maxLength: 12 });

const whole = fc.integer({ min: -edge, max: edge });
const place: fc.Arbitrary<Place> = fc.record(
  {
    x: whole,
    y: whole,
    side: fc.constantFrom<LabelSide>('below', 'above', 'start', 'end', 'inside'),
    pinned: fc.boolean(),
    counted: fc.constant(true as const),
  },
  { requiredKeys: ['x', 'y', 'side', 'pinned'] },
);

const aDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function someOf<Value>(values: readonly Value[]): fc.Arbitrary<ReadonlySet<Value>> {
  return fc.subarray([...values]).map((some) => new Set(some));
}

const anAccount = fc.record({ of: fc.constantFrom('speaker' as const, 'document' as const), id: anId });

/** Any session that the actions could make. */
export const aSession: fc.Arbitrary<Session> = fc.record({
  table: fc.array(fc.tuple(anId, place), { maxLength: 12 }).map((rows) => new Map(rows.map(([id, at]) => [`on-${id}`, at]))),
  removed: fc.array(fc.tuple(anId, place), { maxLength: 4 }).map((rows) => new Map(rows.map(([id, at]) => [`off-${id}`, at]))),
  hidden: fc.record({
    kinds: someOf(entityKinds.map(({ kind }) => kind)),
    types: someOf(relationshipTypes.map(({ type }) => type)),
    motives: someOf(everyMotive),
    traits: someOf(traits),
  }),
  unfolded: someOf(folds),
  selected: fc.uniqueArray(anId, { maxLength: 3 }),
  entrance: fc.option(fc.constantFrom(...entranceIds)),
  routes: fc.record({
    from: fc.option(anId),
    to: fc.option(anId),
    via: fc.uniqueArray(anId, { maxLength: 3 }),
    avoid: fc.uniqueArray(anId, { maxLength: 3 }),
    inferred: fc.boolean(),
    rank: fc.constantFrom(...everyPathRank),
    most: fc.integer({ min: 1, max: mostSteps }),
    chosen: fc.option(fc.integer({ min: 0, max: 49 })),
  }),
  asked: fc.oneof(fc.constant(noneAsked), fc.record({ question: anId, values: fc.dictionary(aWord, anId, { maxKeys: 4 }) })),
  accounts: fc.record({ a: fc.option(anAccount), b: fc.option(anAccount) }),
  narrowed: fc.record({
    from: fc.option(fc.oneof(anId, fc.constant(notSaid))),
    to: fc.option(fc.oneof(anId, fc.constant(notSaid))),
    without: fc.subarray([...everyMotive]),
    year: fc.option(fc.integer({ min: 1000, max: 9999 })),
  }),
  view: fc.constantFrom(...viewIds),
  list: fc.record({
    tab: fc.constantFrom(...listTabs),
    sort: fc.option(fc.record({ column: fc.constantFrom(...everyListColumn), down: fc.boolean() })),
    find: fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => Array.from(text).length <= longestFind),
    turned: someOf(everyListColumn),
  }),
  perspective: fc.record({
    speakers: fc.uniqueArray(anId, { maxLength: 3 }),
    documents: fc.uniqueArray(anId, { maxLength: 3 }),
    grade: fc.constantFrom(...everyReliability),
    independent: fc.integer({ min: 1, max: mostIndependent }),
    inferred: fc.boolean(),
    denied: fc.boolean(),
    onlyDenied: fc.boolean(),
  }),
  period: fc.option(
    fc
      .tuple(aDay, aDay)
      .map((days) => days.toSorted())
      .map(([from = '', to = '']) => ({ from, to })),
  ),
  layout: fc.record({
    id: fc.constantFrom(...layoutIds),
    values: fc.dictionary(aWord, fc.oneof(fc.integer({ min: -9_999_999, max: 9_999_999 }), aWord)),
  }),
  measure: fc.option(
    fc.record({
      id: fc.constantFrom(...measureIds),
      way: fc.constantFrom(...measureWays),
      currency: fc.option(fc.constantFrom('SYP', 'USD', 'XXX')),
    }),
  ),
  omitted: fc.array(
    fc.record({
      reason: fc.constantFrom('LIMIT' as const, 'FILTER' as const, 'PERMISSION' as const),
      of: fc.constantFrom('ENTITIES' as const, 'RELATIONSHIPS' as const),
      count: fc.integer({ min: 1, max: 999_999_999 }),
    }),
    { maxLength: 3 },
  ),
  dossier: fc.option(anId),
  notes: fc
    .array(
      fc.oneof(
        fc.record({ on: fc.constant('CANVAS' as const), about: fc.constant(null), text: aNote }),
        fc.record({ on: fc.constantFrom('ENTITY' as const, 'RELATIONSHIP' as const, 'ALLEGATION' as const), about: anId, text: aNote }),
      ),
      { maxLength: 3 },
    )
    .map(notesIn),
});
