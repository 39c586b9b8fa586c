import { describe, expect, test } from 'vitest';
import { createWords } from '#web/i18n/words.ts';
import type { AnswerClaimFragment, AnswerReadingFragment } from '#web/api/generated.ts';
import { answerText } from '#web/panels/answer/answerText.ts';
import { rowsOf } from '#web/panels/answer/answerRow.ts';
import { elseOf } from '#web/panels/answer/elseAnswers.ts';
import { answers } from '#web/panels/answer/answers.ts';
import { csvOf } from '#web/panels/answer/csv.ts';
import { beginningWords } from '#web/panels/answer/answerWords.ts';
import { beginningsOf, isKept } from '#web/panels/answer/narrow.ts';
import { sumsOf } from '#web/panels/answer/sums.ts';
import { csvText } from '#web/parts/csvText.ts';
import { addDecimals } from '#web/session/decimal.ts';
import { notNarrowed, notSaid } from '#web/session/narrowed.ts';
import { flowOf, mostStrands, strandsOf } from '#web/views/answer/flow.ts';

const clerk = (id: string, label = `Clerk ${id}`) => ({ id, kind: 'PERSON' as const, label });
const paperOffice = { id: 'paper-office', kind: 'UNIT' as const, label: 'Paper Office' };
const undisputed = { allegations: 1, assertions: 1 };
const harbour = { id: 'harbour', kind: 'LOCATION' as const, label: 'Harbour' };

function claimOf(id: string, stance: AnswerClaimFragment['stance'] = 'ASSERTS'): AnswerClaimFragment {
  return {
    id,
    stance,
    status: 'ACCEPTED',
    motive: null,
    claim: `Fictional words of ${id}, in two parts`,
    speakers: [{ id: 'teller', label: 'Teller' }],
    transmittedBy: [],
    document: { id: 'paper', title: 'The Paper Gazette', publisher: null },
    locator: { lineFrom: 7, lineTo: null },
  };
}

type Sum = {
  readonly id: string;
  readonly currency: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly payer?: 'ASSERTED' | 'INFERRED' | 'DENIED';
};

function flowTie(who: string, { id, currency, min, max, payer }: Sum): AnswerReadingFragment['ties'][number] {
  const nodes = payer
    ? [
        {
          id: `${id}-paid`,
          type: 'PAYS' as const,
          assertion: payer,
          support: undisputed,
          source: paperOffice,
          target: { id, kind: 'MONEY_FLOW' as const, label: id },
        },
      ]
    : [];
  return {
    id: `${who}-with-${id}`,
    type: 'LEFT_WITH',
    assertion: 'ASSERTED',
    support: undisputed,
    source: { id: who },
    target: {
      id,
      kind: 'MONEY_FLOW',
      label: id,
      amount: { currency, min, max, approximate: false, label: `more than ${min}` },
      relationships: { totalCount: nodes.length, nodes },
    },
  };
}

function reading(who: string, changes: Partial<AnswerReadingFragment> = {}): AnswerReadingFragment {
  return {
    relationship: { id: `${who}-left`, type: 'DEFECTED_FROM', assertion: 'ASSERTED' },
    who: clerk(who),
    from: { id: 'kingdom', kind: 'ORGANIZATION', label: 'Paper Kingdom' },
    motive: 'MONEY',
    date: null,
    ties: [],
    within: [],
    allegations: [claimOf(`${who}-claim`)],
    rivals: [],
    ...changes,
  };
}

const toHarbour = (who: string): AnswerReadingFragment['ties'][number] => ({
  id: `${who}-to-harbour`,
  type: 'FLED_TO',
  assertion: 'ASSERTED',
  support: undisputed,
  source: { id: who },
  target: harbour,
});

describe('the rows of an answer', () => {
  test('hold the readings of one departure side by side, whether both were asked for or one came as a rival, and its denials apart', () => {
    const [feared, paid] = [claimOf('feared'), claimOf('paid')];
    const no = claimOf('no', 'DENIES');
    const rows = rowsOf([
      reading('ann', { motive: 'MONEY', allegations: [paid, no], rivals: [{ motive: 'FEAR', within: [], allegations: [feared, no] }] }),
      reading('ben'),
    ]);
    const readings = rows.map(({ id, tellings }) => [id, tellings.map(({ motive, claims }) => [motive, claims.map((claim) => claim.id)])]);
    expect(readings).toEqual([
      [
        'ann-left',
        [
          ['FEAR', ['feared']],
          ['MONEY', ['paid']],
        ],
      ],
      ['ben-left', [['MONEY', ['ben-claim']]]],
    ]);
    expect(rows.map(({ denials }) => denials.map(({ id }) => id))).toEqual([['no'], []]);
  });

  test('have beside them what else is claimed of who left, but nothing that does not count, was asked of other documents or says that they left', () => {
    const rows = rowsOf([reading('ann', { allegations: [claimOf('left')] })]);
    const elsewhere = { ...claimOf('elsewhere'), document: { id: 'another', title: 'Another Gazette', publisher: null } };
    const out = (['PROPOSED', 'RETRACTED', 'NO_LONGER_SAID', 'SAID_AGAIN', 'SAID_OTHERWISE'] as const).map((status) => ({
      ...claimOf(status),
      status,
    }));
    const given = [
      { ...claimOf('late'), locator: { lineFrom: 9, lineTo: null } },
      elsewhere,
      ...out,
      claimOf('left'),
      claimOf('no', 'DENIES'),
      claimOf('no', 'DENIES'),
    ];
    const ids = (documents: readonly string[] | null) => elseOf(given, rows, documents).map(({ id }) => id);
    expect(ids(['paper'])).toEqual(['no', 'late']);
    expect(ids(null)).toEqual(['elsewhere', 'no', 'late']);
  });

  test('name the office that money is said to be from, an inferred one as inferred, and none that is only denied', () => {
    const offices = (['ASSERTED', 'INFERRED', 'DENIED'] as const).map((payer) => {
      const [row] = rowsOf([reading('ann', { ties: [flowTie('ann', { id: 'sum', currency: 'USD', min: '7', max: null, payer })] })]);
      return row?.figures.flatMap((figure) => figure.offices.map(({ label, inferred }) => [label, inferred]));
    });
    expect(offices).toEqual([[['Paper Office', false]], [['Paper Office', true]], []]);
  });

  test('add figures per currency and never across, each once, and count what has no figure or no currency', () => {
    const [shared, open] = [
      { id: 'shared', currency: 'USD', min: '0.10', max: '0.2' },
      { id: 'open', currency: 'USD', min: '1000000000', max: null },
    ];
    const rows = rowsOf([
      reading('ann', { ties: [flowTie('ann', shared), flowTie('ann', open)] }),
      reading('ben', { ties: [flowTie('ben', shared), flowTie('ben', { id: 'pounds', currency: 'SYP', min: '5', max: '5' })] }),
      reading('cid', { ties: [flowTie('cid', { id: 'unnamed', currency: null, min: '9', max: '9' })] }),
      reading('dot', { ties: [flowTie('dot', { id: 'told', currency: null, min: null, max: null })] }),
      reading('eve'),
    ]);
    expect(sumsOf(rows)).toEqual({
      sums: [
        { currency: 'USD', min: '1000000000.1', max: null, about: false, figures: 2, contested: 0 },
        { currency: 'SYP', min: '5', max: '5', about: false, figures: 1, contested: 0 },
      ],
      unsaid: 2,
      unnamed: 1,
    });
    expect([addDecimals([]), addDecimals(['0.1', '0.2']), addDecimals(['99999999999999999999', '1'])]).toEqual([
      '0',
      '0.3',
      '100000000000000000000',
    ]);
  });

  test('are narrowed to an office, to a place, and to what nobody says', () => {
    const rows = rowsOf([
      reading('ann', { ties: [toHarbour('ann'), flowTie('ann', { id: 'sum', currency: 'USD', min: '7', max: '7', payer: 'ASSERTED' })] }),
      reading('ben', { ties: [flowTie('ben', { id: 'other', currency: 'USD', min: '7', max: '7' })] }),
    ]);
    const kept = (change: object) =>
      rows.filter((row) => isKept(row, answers.money, { ...notNarrowed, ...change })).map(({ who }) => who.id);
    expect(
      [{}, { from: 'paper-office' }, { from: notSaid }, { to: 'harbour' }, { to: notSaid }, { from: 'paper-office', to: notSaid }].map(
        kept,
      ),
    ).toEqual([['ann', 'ben'], ['ann'], ['ben'], ['ann'], ['ben'], []]);
  });

  test('of who left begin at the office that the money is said to be from, and at what was left where none is named; either finds them', async () => {
    const rows = rowsOf([
      reading('ann', { ties: [flowTie('ann', { id: 'sum', currency: 'USD', min: '7', max: '7', payer: 'INFERRED' })] }),
      reading('ben', {}),
    ]);
    const body = rows[0]?.body ?? { id: '', label: '' };
    const begun = rows.map((row) => beginningsOf(row, answers.departures).map(({ id, inferred }) => [id, inferred]));
    expect(begun).toEqual([[['paper-office', true]], [[body.id, false]]]);
    expect(rows.map((row) => beginningsOf(row, answers.money).map(({ id }) => id))).toEqual([['paper-office'], []]);
    const kept = (from: string) => rows.filter((row) => isKept(row, answers.departures, { ...notNarrowed, from })).map(({ who }) => who.id);
    expect([kept('paper-office'), kept(body.id), kept(notSaid)]).toEqual([['ann'], ['ann', 'ben'], []]);
    const { t } = await createWords('EN');
    expect(rows.map((row) => beginningWords(row, answers.departures, { t, language: 'EN' }))).toEqual([
      `Paper Office (inferred by an editor); \u2068${body.label}\u2069`,
      `\u2068${body.label}\u2069`,
    ]);
  });

  test('are drawn as a band each, beyond forty together, and no departure is lost by it', () => {
    const many = (count: number) =>
      rowsOf(Array.from({ length: count }, (_, n) => reading(`c${n}`, { ties: n % 3 === 0 ? [toHarbour(`c${n}`)] : [] })));
    for (const count of [1, mostStrands, mostStrands + 1, 500]) {
      const flow = flowOf(strandsOf(many(count), answers.departures), 30, 12);
      expect(flow.lanes.reduce((sum, { strand }) => sum + strand.rows.length, 0)).toBe(count);
      expect(flow.to.reduce((sum, side) => sum + side.count, 0)).toBe(count);
      expect(flow.lanes.length).toBe(count > mostStrands ? 2 : count);
    }
  });

  test('are drawn with what was left, but of no office, below all offices, and with what no source says at the bottom', () => {
    const from = (id: string) => ({ ties: [flowTie(id, { id: `sum-${id}`, currency: 'USD', min: '7', max: null, payer: 'ASSERTED' })] });
    const rows = rowsOf([reading('ann'), reading('ben', { ties: [toHarbour('ben')] }), reading('eve', from('eve'))]);
    const bodies = new Set(rows.map((row) => row.body.id));
    const flow = flowOf(strandsOf(rows, answers.departures), 22, 12, bodies);
    expect(flow.lanes.map(({ strand }) => strand.rows.map(({ who }) => who.id))).toEqual([['eve'], ['ben'], ['ann']]);
    expect(flow.to.map(({ end, count }) => [end.labels, count])).toEqual([
      [['Harbour'], 1],
      [[], 2],
    ]);
  });
});

describe('what is taken out of an answer', async () => {
  const words = await createWords('EN');
  const given = { t: words.t, language: 'EN' as const };
  const rows = rowsOf([
    reading('ann', {
      who: clerk('ann', '=Ann'),
      ties: [flowTie('ann', { id: 'sum', currency: 'USD', min: '7', max: null, payer: 'INFERRED' })],
      allegations: [claimOf('paid'), claimOf('no', 'DENIES')],
    }),
  ]);

  test('is a line for each claim with who says so and the document, and no cell is a formula', () => {
    const lines = csvOf(rows, answers.money, given).slice(1).split('\r\n');
    expect(lines.map((line) => line.slice(1, -1).split('","'))).toEqual([
      [
        'Who is said to have left',
        'From which office',
        'How much, as claimed',
        'Where to',
        'When',
        'What is said',
        'Stance',
        'Who says so',
        'The claim',
        'Document',
        'Line',
        'Id of the departure',
        'Id of the claim',
      ],
      ...[
        ['Asserts', 'paid'],
        ['Denies', 'no'],
      ].map(([stance, claim]) => [
        "'=Ann",
        'Paper Office (inferred by an editor)',
        'more than 7',
        'not known',
        'no date',
        "'=Ann is said to have left Paper Kingdom",
        stance,
        'Teller',
        `Fictional words of ${claim}, in two parts`,
        'The Paper Gazette',
        'line 7',
        'ann-left',
        claim,
      ]),
      [''],
    ]);
  });

  test('neutralises what a spreadsheet would run, however it is led up to', () => {
    const run = ['=1', '+1', '-1', '@a', '\tx', '\rx', ' =1', '\u200F=1', '\uFF1D1'];
    const plain = ['a=1', '2014-09', '', 'a "b"'];
    const written = [...run.map((cell) => `'${cell}`), ...plain].map((cell) => `"${cell.replaceAll('"', '""')}"`);
    expect(csvText([[...run, ...plain, '\u2068=1\u2069']])).toBe(`\uFEFF${written.join(',')},"'=1"\r\n`);
  });

  test('is a sentence that stays a claim, with who says so and who denies it', () => {
    expect(answerText(rows, answers.money, given).replaceAll(/[\u2066-\u2069]/gu, '')).toBe(
      [
        'Who fled with money?',
        '- =Ann is said to have left Paper Kingdom; From which office: Paper Office (inferred by an editor); How much, as claimed: more than 7; Where to: not known; When: no date; Who says so: Teller, The Paper Gazette, line 7; Denied by Teller, The Paper Gazette, line 7',
      ].join('\n'),
    );
  });
});
