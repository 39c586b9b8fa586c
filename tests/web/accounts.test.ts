import { expect, test } from 'vitest';
import { accountName } from '#web/panels/accounts/accountName.ts';
import { chosenOf, offeredIn, type Offered } from '#web/panels/accounts/accountAnswers.ts';
import { dependenceOf } from '#web/panels/accounts/dependence.ts';
import type { VoicedTie } from '#web/panels/perspective/perspectiveAnswers.ts';
import { createWords } from '#web/i18n/words.ts';
import { compared, type Account } from '#web/session/accounts.ts';
import { comparedRows } from '#web/views/accounts/comparedRows.ts';
import { learn, nothingKnown } from '#web/session/known.ts';
import { fictionalTie } from '#tests/web/fictionalTie.ts';

type Claim = VoicedTie['allegations'][number];

const named = (id: string) => ({ id, kind: 'PERSON' as const, label: `Fictional ${id}`, summary: null });

/** A fictional claim; the editor passes on what others say. */
const claim = (id: string, speaker: string, change: Partial<Claim> = {}): Claim => ({
  id,
  status: 'ACCEPTED',
  stance: 'ASSERTS',
  motive: null,
  reliability: null,
  speakers: [named(speaker)],
  transmittedBy: [],
  document: { id: 'report', title: 'A fictional report', copyOf: null },
  ...change,
});

const a: Account = { of: 'speaker', id: 'writer' };
const b: Account = { of: 'speaker', id: 'body' };

function comparison(claims: readonly Claim[]) {
  const tie = { ...fictionalTie('left', 'baker', 'guard'), motives: ['FEAR' as const, 'COVER' as const] };
  return compared({ a, b }, [{ tie, claims }]).map((each) => each.comparison);
}

test('two accounts of a tie contradict each other, agree, differ in the motive or in a doubt, or only one speaks of it', () => {
  const asserts = claim('1', 'writer');
  expect(comparison([asserts, claim('2', 'body', { stance: 'DENIES' })])).toEqual(['contradict']);
  expect(comparison([asserts, claim('2', 'body')])).toEqual(['agree']);
  expect(comparison([claim('1', 'writer', { stance: 'DENIES' }), claim('2', 'body', { stance: 'DENIES' })])).toEqual(['agree']);
  expect(comparison([asserts, claim('2', 'body', { stance: 'DOUBTS' })])).toEqual(['doubt']);
  expect(comparison([claim('1', 'writer', { motive: 'FEAR' }), claim('2', 'body', { motive: 'COVER' })])).toEqual(['why']);
  expect(comparison([asserts])).toEqual(['a']);
  expect(comparison([claim('2', 'body', { stance: 'DENIES' })])).toEqual(['b']);
  expect(comparison([claim('3', 'somebody-else')])).toEqual([]);
});

test('an account is what somebody says himself: not what he passes on, nor what was taken back or only proposed', () => {
  const passed = claim('2', 'body', { stance: 'DENIES', transmittedBy: [named('writer')] });
  expect(comparison([passed])).toEqual(['b']);
  expect(comparison([claim('1', 'writer', { status: 'RETRACTED' }), claim('2', 'writer', { status: 'PROPOSED' })])).toEqual([]);
  expect(comparison([claim('1', 'writer', { speakers: [], transmittedBy: [named('writer')] })])).toEqual(['a']);
});

test('what an editor inferred belongs to nobody, and a tie is told by the claims of its account alone', () => {
  const claims = [
    claim('1', 'writer', { motive: 'FEAR' }),
    claim('2', 'body', { motive: 'COVER' }),
    claim('3', 'body', { stance: 'DENIES' }),
  ];
  const tie = { ...fictionalTie('left', 'baker', 'guard'), motives: ['FEAR' as const, 'COVER' as const], claims: 2, denials: 1 };
  expect(compared({ a, b }, [{ tie: { ...tie, assertion: 'INFERRED' }, claims }])).toEqual([]);
  const [both] = compared({ a, b }, [{ tie, claims }]);
  expect([both?.a?.tie, both?.b?.tie].map((told) => [told?.motives, told?.claims, told?.denials])).toEqual([
    [['FEAR'], 1, 0],
    [['COVER'], 1, 1],
  ]);
});

test('two accounts of one man, of one document or through one another are not said to be independent', () => {
  const copy = { id: 'copy', title: 'A copy', copyOf: { id: 'report', copyOf: null } };
  const ids = { a: 'writer', b: 'body' };
  const found = (one: readonly Claim[], other: readonly Claim[]) => dependenceOf({ a: one, b: other }, ids);
  expect(found([claim('1', 'writer')], [claim('2', 'body', { transmittedBy: [named('writer')] })])).toEqual([
    'B_THROUGH_A',
    'ONE_DOCUMENT',
  ]);
  expect(found([claim('1', 'writer')], [claim('2', 'body', { document: copy })])).toEqual(['ONE_DOCUMENT']);
  const elsewhere = claim('3', 'body', { document: { id: 'other', title: 'Another', copyOf: null } });
  expect(found([claim('1', 'writer')], [elsewhere, claim('2', 'body')])).toEqual(['DOCUMENTS']);
  expect(found([claim('1', 'writer')], [elsewhere])).toEqual([]);
  expect(found([elsewhere], [elsewhere])).toEqual(['CLAIMS', 'ONE_DOCUMENT']);
});

test('those who speak of most ties are offered first, an account that is gone is another one, and a name says through whom all of it came', async () => {
  const passed = claim('2', 'body', { transmittedBy: [named('writer')] });
  const offered = offeredIn([
    { id: 'one', allegations: [claim('1', 'writer'), passed] },
    { id: 'two', allegations: [claim('4', 'writer')] },
  ]);
  expect(offered.map(({ of, id, ties }) => [of, id, ties])).toEqual([
    ['speaker', 'writer', 2],
    ['speaker', 'body', 1],
    ['document', 'report', 2],
  ]);
  const ids = (chosen: ReturnType<typeof chosenOf>) => chosen && [chosen.a.id, chosen.b.id];
  expect(ids(chosenOf(offered, { a: null, b: null }, []))).toEqual(['writer', 'body']);
  expect(ids(chosenOf(offered, { a: null, b: { of: 'speaker', id: 'writer' } }, []))).toEqual(['body', 'writer']);
  expect(ids(chosenOf(offered, { a: { of: 'speaker', id: 'gone' }, b: { of: 'document', id: 'report' } }, []))).toEqual([
    'writer',
    'report',
  ]);
  expect(chosenOf(offered.slice(0, 1), { a: null, b: null }, [])).toBeNull();
  const third: Offered = { of: 'speaker', id: 'third', label: 'Fictional third', about: null, ties: 1 };
  const denied = [claim('1', 'writer'), claim('2', 'third', { stance: 'DENIES' })];
  const contested = [{ tie: fictionalTie('left', 'baker', 'guard'), claims: denied }];
  expect(ids(chosenOf([...offered, third], { a: null, b: null }, contested))).toEqual(['writer', 'third']);
  expect(ids(chosenOf([...offered, third], { a: null, b: { of: 'speaker', id: 'body' } }, contested))).toEqual(['writer', 'body']);
  const { t } = await createWords('EN');
  const body: Offered | undefined = offered[1];
  expect(body && accountName(body, [passed], 'EN', t).replaceAll(/[\u2066-\u2069]/gu, '')).toBe(
    'Fictional body, as told by Fictional writer',
  );
});

test('a comparison is taken out in rows that say who says what', async () => {
  const { t } = await createWords('EN');
  const entity = (id: string) => ({
    id,
    kind: 'PERSON' as const,
    label: { EN: `Fictional ${id}`, AR: `خيالي ${id}` },
    degree: 1,
    mergedIds: [],
    latitude: null,
    longitude: null,
    precision: null,
  });
  const known = learn(nothingKnown, [entity('baker'), entity('guard')], []);
  const ties = compared({ a, b }, [
    {
      tie: { ...fictionalTie('left', 'baker', 'guard'), type: 'DEFECTED_FROM' },
      claims: [claim('1', 'writer'), claim('2', 'body', { stance: 'DENIES' })],
    },
  ]);
  const names = { a: 'Fictional writer', b: 'Fictional body' };
  const [row = []] = comparedRows(ties, { known, claims: new Map(), names, language: 'EN', tag: 'en', t });
  expect(row.map((cell) => cell.replaceAll(/[\u2066-\u2069]/gu, ''))).toEqual([
    'Fictional baker is said to have left Fictional guard',
    'They contradict each other',
    'Fictional writer asserts it ()',
    'Fictional body denies it ()',
  ]);
});
