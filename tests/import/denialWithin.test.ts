import { expect, test } from 'vitest';
import { readAs } from '#tests/import/graphTold.ts';

const linked = (edges: readonly object[]) =>
  JSON.stringify({
    directed: true,
    nodes: ['1', '3'].map((id) => ({ id, name: `Fictional ${id}`, kind: 'person' })),
    links: edges.map((edge) => ({ source: '1', target: '3', type: 'knows', ...edge })),
  });

/** Of each edge whether its tie waits. */
async function waiting(edges: readonly object[]): Promise<readonly boolean[]> {
  const { batch } = await readAs('a.json', linked(edges));
  const states = new Map(batch.allegations.map(({ id, status }) => [id, status]));
  return batch.relationships.map(({ allegations }) => allegations.some((id) => states.get(id) === 'PROPOSED'));
}

const denials = [
  'He denies being a member.',
  'Both are said to have met, which their lawyer disputes: there is no evidence that they did.',
  'Listed in 2019. Both men have denied any link since.',
  'According to the register, he was never a member of the union',
  'The paper printed this; it is not true.',
  "The two say they didn't meet",
  'Reported once, and wrongly named as director',
  'She rejected the allegations',
  'The reports were unconfirmed',
  'This is doubted by all',
  'قال محاميه إنه ينفي أنه عضو',
  'وقد نفى الرجل ذلك',
  'وَأَنْكَرَ معرفته به',
  'يقول إنه ليس عضواً في الاتحاد',
  'الرجل لم يكن عضواً',
  'قيل إنه لا صلة له بالشركة',
  'الخبر غير صحيح',
  'Er bestreitet, Mitglied zu sein',
  'Il dément tout lien avec elle',
  'Niega ser miembro',
  'Üyeliğini yalanladı',
];
const ordinary = [
  'Seen together in 2019.',
  'Member since 2004; it is not known when he left',
  'He was denied entry to the country in 2014 and met her there in 2015',
  'He does not deny being a member',
  'He is not only a member but a founder',
  'ويقول إنه ليس معروفاً متى انضم',
  'وهو لا ينفي أنه عضو',
  'A denial of service attack on the mill was paid for',
  'He is a director and denies wrongdoing',
  'نُفي إلى باريس عام 1925 وعرفها هناك',
  'He has no children, and lives at no. 5',
  'convicted of an unrelated crime in a disputed territory, after a border dispute',
  'Non-executive director, paid but not in 2014',
];

test.each(['Note', 'evidence', 'Quelle'])(
  'a text of an edge under the name %s that denies in its middle lets the tie wait, and no other does',
  async (name) => {
    const found = await waiting([...denials, ...ordinary].map((text) => ({ [name]: text })));
    expect([...denials, ...ordinary].filter((_, index) => found[index])).toEqual(denials);
  },
);

test.each([
  [true, [{ Reply: 'Denied' }, { Response: 'denied by his office' }, { الرد: 'نفى' }, { رأي: 'أنكر ذلك' }, { 'Other side': 'Denies it' }]],
  [false, [{ Reply: 'None yet' }, { Response: 'confirmed' }, { الرد: 'أكد' }, { Visa: 'denied' }, { 'Bail request': 'Denied' }]],
  [
    true,
    [
      { 'Is member': 'no' },
      { 'Member?': 'No' },
      { 'هل هو عضو': 'لا' },
      { Linked: 'unknown' },
      { 'Not a member': 'yes' },
      { 'Knows each other': 'never' },
      { is_related: false },
    ],
  ],
  [
    false,
    [
      { 'Is member': 'yes' },
      { 'Is current member': 'no' },
      { 'Is alive': 'no' },
      { Member: 'Fictional 1' },
      { 'Not a member': 'no' },
      { Linked: '' },
      { 'Member no': '5' },
    ],
  ],
  [
    true,
    [{ confidence: 0 }, { probability: '0.0' }, { certainty: '0%' }, { confidence: 'none' }, { 'درجة الثقة': '٠' }, { confidence: -1 }],
  ],
  [false, [{ confidence: 0.1 }, { confidence: 'high' }, { confidence: 'low' }, { confidence: 100 }, { weight: 0.1 }, { certainty: '' }]],
  [true, [{ type: 'none' }, { type: 'nein' }]],
] as const)('that an edge waits is %s of %o', async (waits, edges) => {
  expect(await waiting(edges)).toEqual(edges.map(() => waits));
});
