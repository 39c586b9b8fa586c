import { expect, test } from 'vitest';
import { readAs } from '#tests/import/graphTold.ts';

const nodes = ['1', '3'].map((id) => ({ id, name: `Fictional ${id}`, kind: 'person' }));
const linked = (edge: object) => JSON.stringify({ directed: true, nodes, links: [{ source: '1', target: '3', ...edge }] });

async function statusOf(edge: object): Promise<readonly string[]> {
  const { batch } = await readAs('a.json', linked(edge));
  const [tie] = batch.relationships;
  return batch.allegations.filter(({ id }) => tie?.allegations.includes(id)).map(({ stance, status }) => `${stance} ${status}`);
}

test.each([{ type: 'نُفي إلى' }, { type: 'نُفِيَ الى' }, { type: 'عضو (نُفي إلى الخارج)' }])(
  'a word that banishes denies no tie: %o',
  async (edge) => {
    expect(await statusOf(edge)).toEqual(['ASSERTS ACCEPTED']);
  },
);

test.each(
  ['نُفيَ أن', 'نُفي من قبل داعش', 'نُفي', 'عضو (منفي)', 'نفي إلى', 'نفى إلى الصحافة', 'نَفى إلى الصحافة', 'نفت من جانبها', 'عضو (نفي من الحزب)']
    .concat('نفوا صلتهم', 'ينفون صلتهم', 'أنكروا معرفته', 'ينكرون معرفته')
    .map((type) => ({ type })),
)('and a denial in such words is refused: %o', async (edge) => {
  await expect(statusOf(edge)).rejects.toThrow('seems to deny the tie');
});

test.each([
  { type: 'knows', link_status: 'denied' },
  { type: 'lent to', loan_status: 'denied' },
  { type: 'applied for', visa_status: 'denied' },
])('a status that denies waits, of whatever it is, for it may be of the tie: %o', async (edge) => {
  expect(await statusOf(edge)).toEqual(['ASSERTS PROPOSED']);
});

test.each([
  ...['membership denied', 'access denied', 'was denied membership in', 'rejects', 'rejected the claim that', 'disputes']
    .concat('allegedly not member of', 'يُزعم أنه ليس عضواً في', 'رفض القول بأنه عضو')
    .map((type) => ({ type })),
  ...['denial', 'deny', 'نفي', 'نفى', 'إنكار', 'denial_by'].map((name) => ({ [name]: 'نعم' })),
  { denial: 'Fictional 1 denied it' },
  { refutation: 'x' },
  { 'منفي من': 'الشركة' },
  { claim: 'denied' },
  { claim_type: 'denial' },
  { position: 'denies' },
  { opinion: 'denies' },
  { assessment: 'false' },
  { rating: 'False' },
  { truth: false },
  { state: 'denied' },
  { outcome: 'denied' },
  { صحيح: 'لا' },
  { مؤكد: 'لا' },
  { التحقق: 'كاذب' },
  { claim: 'not true' },
])('what denies or doubts in such a word waits: %o', async (edge) => {
  expect(await statusOf({ type: 'knows', ...edge })).toEqual(['ASSERTS PROPOSED']);
});

test.each([
  { position: 'director' },
  { position: 'no. 2' },
  { position: 'not specified' },
  { state: 'Bavaria' },
  { rating: 5 },
  { rating: 'true' },
  { opinion: 'They have known each other for long.' },
  { outcome: 'settled' },
  { claim: 'Fictional 1 owns it.' },
  { type: 'no. 2 of' },
  { type: 'was denied entry with' },
  { type: 'non-exec. director' },
  { type: 'مدير غير تنفيذي' },
  { type: 'رئيس الحكومة في المنفى' },
  { denial: 'no' },
  { truth: true },
  { مؤكد: 'نعم' },
])('and what denies nothing is a tie: %o', async (edge) => {
  expect(await statusOf({ type: 'knows', ...edge })).toEqual(['ASSERTS ACCEPTED']);
});
