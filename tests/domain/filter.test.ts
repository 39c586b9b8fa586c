import { expect, test } from 'vitest';
import type { Stance } from '#graph-schema/generated/ontology.ts';
import { everything, keepsRelationship, whatHolds, type Filter } from '#server/domain/filter.ts';
import { toId } from '#server/domain/id.ts';
import { assertionOf, type Evidence, type Relationship } from '#server/domain/relationship.ts';
import { tie } from '#tests/engine/fiction.ts';

/** A fictional relationship that these speakers assert, deny or doubt, or that an editor inferred. */
function spokenOf(stances: Readonly<Record<string, Stance>>, inferred = false): Relationship {
  const evidence = Object.entries(stances).map(([speaker, stance]): Evidence => ({
    allegation: toId(`said-by-${speaker}`),
    stance,
    speakers: [toId(speaker)],
    transmittedBy: [],
    document: toId('report'),
    origin: toId('report'),
    reliability: null,
    credibility: null,
    motive: null,
  }));
  const said = tie('left', 'DEFECTED_FROM', 'ana', 'cell', [], { inferred: inferred ? { en: 'A fictional editor thinks so.' } : null });
  return { ...said, allegations: evidence.map(({ allegation }) => allegation), evidence };
}

const keptBy = (relationship: Relationship, ...filters: readonly Partial<Filter>[]) =>
  filters.map((filter) => keepsRelationship({ ...whatHolds, ...filter }, relationship, []));

test('a relationship holds when an accepted claim asserts it, whoever else denies it', () => {
  const disputed = spokenOf({ falan: 'ASSERTS', falun: 'DENIES' });
  expect(assertionOf(disputed)).toBe('ASSERTED');
  expect(
    keptBy(disputed, {}, { includeOnlyDenied: true }, { includeDenied: false }, { includeDenied: false, includeOnlyDenied: true }),
  ).toEqual([true, true, false, false]);
});

test('one that nobody asserts is kept only where that is asked for, whether denied or doubted', () => {
  for (const [stance, assertion] of [
    ['DENIES', 'DENIED'],
    ['DOUBTS', 'DOUBTED'],
  ] as const) {
    const unheld = spokenOf({ falan: stance });
    expect(assertionOf(unheld)).toBe(assertion);
    expect(keptBy(unheld, {}, { includeOnlyDenied: true }, { includeDenied: false, includeOnlyDenied: true })).toEqual([false, true, true]);
    expect(keptBy(unheld, { minIndependentDocuments: 1, includeOnlyDenied: true })).toEqual([false]);
  }
});

test('in a perspective it holds only when one of those who are kept asserts it', () => {
  const disputed = spokenOf({ falan: 'ASSERTS', falun: 'DENIES' });
  const [byOne, byOther] = [{ speakers: [toId('falan')] }, { speakers: [toId('falun')] }];
  expect(keptBy(disputed, byOne, byOther, { ...byOther, includeOnlyDenied: true })).toEqual([true, false, true]);
});

test('one that an editor inferred holds by the word of the editor, whoever denies it', () => {
  const inferred = spokenOf({ falan: 'DENIES' }, true);
  expect(assertionOf(inferred)).toBe('INFERRED');
  expect(
    keptBy(inferred, {}, { includeDenied: false }, { includeInferred: false }, { includeInferred: false, includeOnlyDenied: true }),
  ).toEqual([true, false, false, false]);
});

test('one without an accepted claim is never kept', () => {
  const unaccepted = spokenOf({});
  expect(assertionOf(unaccepted)).toBeNull();
  expect(keptBy(unaccepted, {}, everything)).toEqual([false, false]);
});
