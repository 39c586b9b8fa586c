import { expect, test } from 'vitest';
import { readAs } from '#tests/import/graphTold.ts';

const stixId = (type: string, digit: string) => `${type}--${digit.repeat(8)}-1111-4111-8111-111111111111`;
const bundle = (description: string) =>
  JSON.stringify({
    type: 'bundle',
    id: stixId('bundle', '4'),
    objects: [
      ...['1', '3'].map((digit) => ({
        type: 'identity',
        spec_version: '2.1',
        id: stixId('identity', digit),
        name: `Fictional ${digit}`,
        identity_class: 'individual',
      })),
      {
        type: 'relationship',
        spec_version: '2.1',
        id: stixId('relationship', '2'),
        relationship_type: 'attributed-to',
        source_ref: stixId('identity', '1'),
        target_ref: stixId('identity', '3'),
        description,
      },
    ],
  });
const linked = (name: string) => (text: string) =>
  JSON.stringify({
    directed: true,
    nodes: ['1', '3'].map((id) => ({ id, name: `Fictional ${id}`, kind: 'person' })),
    links: [{ source: '1', target: '3', type: 'knows', [name]: text }],
  });

test.each([
  ['a.stix.json', bundle],
  ['a.json', linked('description')],
  ['a.json', linked('Note')],
  ['a.json', linked('ملاحظة')],
] as const)('an edge of %s waits that its own description denies, and no other', async (file, written) => {
  const carried = async (text: string) => {
    const { batch } = await readAs(file, written(text));
    const claims = batch.relationships.flatMap(({ allegations }) => batch.allegations.filter(({ id }) => allegations.includes(id)));
    return claims.map(({ stance, status }) => `${stance} ${status}`);
  };
  for (const text of ['No evidence was found that they are linked.', 'Denied by both.', 'لم يثبت شيء'])
    expect([text, await carried(text)]).toEqual([text, ['ASSERTS PROPOSED']]);
  for (const text of ['Seen together in 2019.', 'No longer in touch.', 'Notes of a meeting.'])
    expect([text, await carried(text)]).toEqual([text, ['ASSERTS ACCEPTED']]);
});
