import { describe, expect, test } from 'vitest';
import type { AnswerReadingFragment } from '#web/api/generated.ts';
import { rowsOf } from '#web/panels/answer/answerRow.ts';
import { timesOf } from '#web/panels/answer/months.ts';
import { partiesOf } from '#web/panels/answer/parties.ts';

type Date = NonNullable<AnswerReadingFragment['date']>;

const claim: AnswerReadingFragment['allegations'][number] = {
  id: 'claim',
  stance: 'ASSERTS',
  status: 'ACCEPTED',
  motive: null,
  claim: 'Fictional words',
  speakers: [],
  transmittedBy: [],
  document: { id: 'paper', title: 'The Paper Gazette', publisher: null },
  locator: null,
};
const denial = { ...claim, id: 'denial', stance: 'DENIES' as const };

function reading(who: string, kind: 'PERSON' | 'GROUP', changes: Partial<AnswerReadingFragment> = {}): AnswerReadingFragment {
  return {
    relationship: { id: `${who}-left`, type: 'DEFECTED_FROM', assertion: 'ASSERTED' },
    who: { id: who, kind, label: `Clerk ${who}` },
    from: { id: 'kingdom', kind: 'ORGANIZATION', label: 'Paper Kingdom' },
    motive: 'FEAR',
    date: null,
    ties: [],
    within: [],
    allegations: [claim],
    rivals: [],
    ...changes,
  };
}

const dated = (earliest: string | null, latest: string | null): Date => ({
  edtf: `${earliest}/${latest}`,
  earliest,
  latest,
  label: 'then',
});
const inOffice = { within: [{ id: 'office' }] };
const toHarbour = (who: string, support = { allegations: 1, assertions: 1 }): AnswerReadingFragment['ties'] => [
  {
    id: `${who}-to-harbour`,
    type: 'FLED_TO',
    assertion: 'ASSERTED',
    support,
    source: { id: who },
    target: { id: 'harbour', kind: 'LOCATION', label: 'Harbour' },
  },
];

describe('named members of a fictional group that left', () => {
  const named = (readings: readonly AnswerReadingFragment[]) =>
    partiesOf(rowsOf([reading('office', 'GROUP'), ...readings])).map(({ row, members }) => [row.who.id, members.map(({ who }) => who.id)]);

  test('stand in the row of their group, in their order', () => {
    expect(named([reading('ann', 'PERSON', inOffice), reading('zoe', 'PERSON'), reading('ben', 'PERSON', inOffice)])).toEqual([
      ['office', ['ann', 'ben']],
      ['zoe', []],
    ]);
  });

  test.each<[string, Partial<AnswerReadingFragment>]>([
    ['another motive', { motive: 'MONEY' }],
    ['a rival motive', { rivals: [{ motive: 'MONEY', within: [], allegations: [claim] }] }],
    ['another date', { date: dated('2014-01-01', '2014-01-31') }],
    ['a place of their own', { ties: toHarbour('ann') }],
    ['another body that was left', { from: { id: 'republic', kind: 'ORGANIZATION', label: 'Paper Republic' } }],
    ['a denial of their own', { allegations: [claim, denial] }],
  ])('keep a row of their own where they have %s', (_, changes) => {
    expect(named([reading('ann', 'PERSON', { ...inOffice, ...changes })])).toEqual([
      ['office', []],
      ['ann', []],
    ]);
  });

  test('who is denied the place that their group is said to have gone to has a row of their own, and who shares its denial has none', () => {
    const contested = { allegations: 2, assertions: 1 };
    const went = (member: typeof contested | undefined, group: typeof contested | undefined) =>
      partiesOf(
        rowsOf([
          reading('office', 'GROUP', { ties: toHarbour('office', group) }),
          reading('ann', 'PERSON', { ...inOffice, ties: toHarbour('ann', member) }),
        ]),
      ).map(({ members }) => members.length);
    expect([went(undefined, undefined), went(contested, undefined), went(undefined, contested), went(contested, contested)]).toEqual([
      [1],
      [0, 0],
      [0, 0],
      [1],
    ]);
  });

  test('a group in a group keeps its row, and so does a member of a group that no row is of', () => {
    expect(named([reading('desk', 'GROUP', inOffice), reading('ann', 'PERSON', { within: [{ id: 'nowhere' }] })])).toEqual([
      ['office', []],
      ['desk', []],
      ['ann', []],
    ]);
  });
});

describe('when departures are claimed', () => {
  const counts = (dates: readonly (Date | null)[]) => {
    const { byYear, motives } = timesOf(rowsOf(dates.map((date, at) => reading(`clerk-${at}`, 'PERSON', { date }))));
    const [fear] = motives;
    const found = fear?.stretches.filter(({ certain, possible }) => certain + possible > 0);
    return { byYear, undated: fear?.undated, found: found?.map(({ from, to, certain, possible }) => [from, to, certain, possible]) };
  };

  test('is certain in the month that holds the whole date, perhaps in each that holds a part, and counted where there is no date', () => {
    expect(counts([dated('2014-02-03', '2014-02-28'), dated('2014-02-10', '2014-03-01'), null])).toEqual({
      byYear: false,
      undated: 1,
      found: [
        ['2014-02-01', '2014-02-28', 1, 1],
        ['2014-03-01', '2014-03-31', 0, 1],
      ],
    });
  });

  test('reaches as far as any date does where one has no beginning, and goes by years where there are many months', () => {
    expect(counts([dated(null, '2014-02-28'), dated('2014-01-05', '2014-01-05')]).found).toEqual([
      ['2014-01-01', '2014-01-31', 1, 1],
      ['2014-02-01', '2014-02-28', 0, 1],
    ]);
    expect(counts([dated('2001-05-01', '2001-06-30'), dated('2014-01-01', null)])).toEqual({
      byYear: true,
      undated: 0,
      found: [
        ['2001-01-01', '2001-12-31', 1, 0],
        ['2014-01-01', '2014-12-31', 0, 1],
      ],
    });
  });

  test('is nothing where nobody says when', () => {
    expect(timesOf(rowsOf([reading('ann', 'PERSON')]))).toEqual({
      byYear: false,
      motives: [{ motive: 'FEAR', number: 1, undated: 1, stretches: [] }],
    });
  });
});
