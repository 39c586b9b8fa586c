import { expect, test } from 'vitest';
import type { VoicedTie } from '#web/panels/perspective/perspectiveAnswers.ts';
import { voiceCounts } from '#web/panels/perspective/voiceCounts.ts';

const registry = { id: 'registry', kind: 'ORGANIZATION', label: 'Fictional Registry', summary: null } as const;
const clerk = { id: 'clerk', kind: 'PERSON', label: 'Fictional Clerk', summary: null } as const;
const claimIn = (id: string, title: string, status: VoicedTie['allegations'][number]['status']): VoicedTie['allegations'][number] => ({
  id: `claim-in-${id}`,
  status,
  stance: 'ASSERTS',
  motive: null,
  reliability: null,
  speakers: [registry],
  transmittedBy: [],
  document: { id, title, copyOf: null },
});

test('a document that was chosen stays among those to choose from, though no claim in it counts any more', () => {
  const ties: readonly VoicedTie[] = [
    { id: 'tie', allegations: [claimIn('first', 'A list', 'SAID_AGAIN'), claimIn('second', 'A list (edition 2)', 'ACCEPTED')] },
  ];
  const documents = (chosen: readonly string[]) =>
    voiceCounts(ties, undefined, { speakers: [], documents: chosen }).documents.map(({ label, ties: count }) => [label, count]);
  expect(documents([])).toEqual([['A list (edition 2)', 1]]);
  expect(documents(['first'])).toEqual([
    ['A list (edition 2)', 1],
    ['A list', 0],
  ]);
});

test('whoever is heard only through others is told from whoever speaks himself', () => {
  const told = { ...claimIn('first', 'A list', 'ACCEPTED'), transmittedBy: [clerk] };
  const through = (allegations: readonly VoicedTie['allegations'][number][]) =>
    voiceCounts([{ id: 'tie', allegations: [...allegations] }]).speakers.map((voice) => [voice.label, voice.through]);
  expect(through([told])).toEqual([
    ['Fictional Clerk', []],
    ['Fictional Registry', ['Fictional Clerk']],
  ]);
  expect(through([told, claimIn('second', 'Another list', 'ACCEPTED')])).toEqual([
    ['Fictional Clerk', []],
    ['Fictional Registry', []],
  ]);
  expect(through([told, claimIn('second', 'Another list', 'PROPOSED')])).toContainEqual(['Fictional Registry', ['Fictional Clerk']]);
});
