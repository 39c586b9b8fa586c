import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyAssertion, everyMotive, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { holds, leadsAway } from '#graph-schema/ontology.ts';
import { lineWith, linesOf } from '#web/session/lines.ts';
import type { KnownTie } from '#web/session/known.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

const many = (count: number) => Array.from({ length: count }, (_, n) => fictionalTie(`t${String(n).padStart(4, '0')}`, 'a', 'b'));
const none = new Set<string>();
const drawnAs = (ties: readonly KnownTie[], ...selected: string[]) =>
  linesOf(ties, new Set(selected)).map(({ tie, ties: { length } }) => `${tie.id} ${length}`);

const departure = { ...fictionalTie('left', 'a', 'b'), type: 'DEFECTED_FROM' as const, motives: ['MONEY' as const] };
const pursuit = { ...fictionalTie('pursued', 'a', 'b'), type: 'PURSUED_BY' as const, claims: 9 };

test('all ties between two names are one line, whichever way they point, drawn as the departure among them', () => {
  expect(drawnAs([pursuit, fictionalTie('back', 'b', 'a'), departure])).toEqual(['left 3']);
  expect(drawnAs(many(2000))).toEqual(['t0000 2000']);
  expect(lineWith(pursuit, [pursuit, departure]).map(({ id }) => id)).toEqual(['left', 'pursued']);
});

test('a line is open while one of its ties is selected: each has a line, and only many alike share one', () => {
  expect(drawnAs([pursuit, departure], 'pursued')).toEqual(['pursued 1', 'left 1']);
  expect(drawnAs([...many(9), departure], 't0007')).toEqual(['t0007 9', 'left 1']);
  expect(drawnAs([pursuit, departure], 'a')).toEqual(['left 2']);
});

test('what nobody asserts is a line beside what holds, and what is inferred never gives a line its look where a claim asserts it', () => {
  const denied = { ...fictionalTie('denied', 'a', 'b'), assertion: 'DENIED' as const };
  const inferred = { ...fictionalTie('inferred', 'a', 'b'), type: 'DEFECTED_FROM' as const, assertion: 'INFERRED' as const };
  expect(drawnAs([denied, pursuit, inferred])).toEqual(['denied 1', 'pursued 2']);
});

test('who left or was sent is drawn as going away; whoever went somewhere, came, was paid or arrested is not', () => {
  expect(relationshipTypes.filter(({ type }) => leadsAway(type)).map(({ type }) => type)).toEqual(['DEFECTED_FROM', 'SENT_BY']);
});

test('whatever the ties are, each of them is in exactly one line, and no line holds what holds with what does not', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const aTie = fc.record({
    source: name,
    target: name,
    type: fc.constantFrom(...relationshipTypes.map(({ type }) => type)),
    assertion: fc.constantFrom(...everyAssertion),
    motives: fc.subarray([...everyMotive]),
    claims: fc.nat(5),
  });
  const someTies = fc.array(aTie, { maxLength: 40 }).map((all) => all.map((each, n) => ({ ...fictionalTie(`t${n}`, 'a', 'b'), ...each })));
  fc.assert(
    fc.property(someTies, fc.subarray(Array.from({ length: 40 }, (_, n) => `t${n}`)), (ties, selected) => {
      for (const lines of [linesOf(ties, none), linesOf(ties, new Set(selected))]) {
        expect(lines.flatMap((line) => line.ties.map(({ id }) => id)).toSorted()).toEqual(ties.map(({ id }) => id).toSorted());
        for (const line of lines) expect(new Set(line.ties.map(({ assertion }) => holds(assertion))).size).toBe(1);
      }
    }),
  );
});
