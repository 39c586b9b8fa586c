import { expect, test } from 'vitest';
import type { Stance } from '#graph-schema/generated/ontology.ts';
import { toId } from '#server/domain/id.ts';
import type { Evidence } from '#server/domain/relationship.ts';
import { strengthOf, supportOf } from '#server/domain/support.ts';

function said(stance: Stance, index: number): Evidence {
  const document = toId('one');
  return {
    allegation: toId(`claim-${index}`),
    stance,
    speakers: [toId(`fictional-speaker-${index}`)],
    transmittedBy: [],
    document,
    origin: document,
    reliability: 'C',
    credibility: 3,
    motive: null,
  };
}

const strength = (...stances: Stance[]) => strengthOf(supportOf(stances.map(said)));

test('a claim that asserts adds to strength, one that doubts does not, and one that denies takes away', () => {
  expect(strength('ASSERTS', 'ASSERTS')).toBeGreaterThan(strength('ASSERTS'));
  expect(strength('ASSERTS', 'DOUBTS')).toBe(strength('ASSERTS'));
  expect(strength('ASSERTS', 'ASSERTS', 'DENIES')).toBeLessThan(strength('ASSERTS'));
  expect(strength('DOUBTS')).toBe(strength());
});
