import { expect, test } from 'vitest';
import type { AnswerReadingFragment } from '#web/api/generated.ts';
import { createWords } from '#web/i18n/words.ts';
import { answerText } from '#web/panels/answer/answerText.ts';
import { rowsOf } from '#web/panels/answer/answerRow.ts';
import { answers } from '#web/panels/answer/answers.ts';
import { sumsOf } from '#web/panels/answer/sums.ts';
import { flowOf, strandsOf } from '#web/views/answer/flow.ts';
import { inferredWords } from '#web/views/answer/inferredWords.ts';

type Tie = AnswerReadingFragment['ties'][number];

const undisputed = { allegations: 1, assertions: 1 };
const disputed = { allegations: 2, assertions: 1 };

function tieTo(target: Tie['target'], type: Tie['type'], support: Tie['support']): Tie {
  return { id: `clerk-${target.id}`, type, assertion: 'ASSERTED', support, source: { id: 'clerk' }, target };
}

function left(money: Tie['support'], place: Tie['support'], office: Tie['support']): AnswerReadingFragment {
  const purse = { id: 'purse', kind: 'MONEY_FLOW' as const, label: 'more than 7 FIM' };
  const paid = { id: 'paid', type: 'PAYS' as const, assertion: 'ASSERTED' as const, support: office, target: purse };
  const source = { id: 'paper-office', kind: 'UNIT' as const, label: 'Paper Office' };
  return {
    relationship: { id: 'clerk-left', type: 'DEFECTED_FROM', assertion: 'ASSERTED' },
    who: { id: 'clerk', kind: 'PERSON', label: 'Fictional Clerk' },
    from: { id: 'kingdom', kind: 'ORGANIZATION', label: 'Paper Kingdom' },
    motive: 'MONEY',
    date: null,
    ties: [
      tieTo(
        {
          ...purse,
          amount: { currency: 'FIM', min: '7', max: null, approximate: false, label: purse.label },
          relationships: { totalCount: 1, nodes: [{ ...paid, source }] },
        },
        'LEFT_WITH',
        money,
      ),
      tieTo({ id: 'harbour', kind: 'LOCATION', label: 'Harbour' }, 'FLED_TO', place),
    ],
    within: [],
    allegations: [],
    rivals: [],
  };
}

test.each<[what: string, reading: AnswerReadingFragment, en: readonly string[], ar: readonly string[]]>([
  ['nothing', left(undisputed, undisputed, undisputed), [], []],
  [
    'the sum',
    left(disputed, undisputed, undisputed),
    ['more than 7 FIM (denied or doubted by somebody)'],
    ['more than 7 FIM (هناك مَن ينكر ذلك أو يشكك فيه)'],
  ],
  [
    'the place',
    left(undisputed, disputed, undisputed),
    ['Harbour (denied or doubted by somebody)'],
    ['Harbour (هناك مَن ينكر ذلك أو يشكك فيه)'],
  ],
  [
    'the office',
    left(undisputed, undisputed, disputed),
    ['Paper Office (denied or doubted by somebody)'],
    ['Paper Office (هناك مَن ينكر ذلك أو يشكك فيه)'],
  ],
])(
  'where somebody denies %s that who left is said to have gone with, its own words say so, and its band is barred',
  async (_, reading, en, ar) => {
    const rows = rowsOf([reading]);
    for (const [language, marked] of [['EN', en] as const, ['AR', ar] as const]) {
      const words = { t: (await createWords(language)).t, language };
      const told = answerText(rows, answers.money, words).replaceAll(/[\u2066-\u2069]/gu, '');
      expect(
        told.match(/[^:;؛]*\((?:denied or doubted by somebody|هناك مَن ينكر ذلك أو يشكك فيه)\)/gu)?.map((each) => each.trim()) ?? [],
      ).toEqual(marked);
    }
    expect(strandsOf(rows, answers.money).map(({ denied }) => denied)).toEqual([en.length > 0]);
  },
);

test('bands between two ends, sides and sums say of how many an editor inferred where they end, and of how many somebody denies or doubts it', async () => {
  const many = Array.from({ length: 42 }, (_, n) => n).flatMap((n) => {
    const [row] = rowsOf([left(n === 0 ? disputed : undisputed, undisputed, undisputed)]);
    if (!row) return [];
    const figures = row.figures.map((figure) => ({ ...figure, id: `purse-${n}` }));
    return [{ ...row, id: `clerk-${n}`, figures, places: row.places.map((place) => ({ ...place, inferred: n < 3 })) }];
  });
  const inferredOf = (end: { readonly inferred: boolean; readonly namings: ReadonlyMap<string, boolean> } | undefined) => [
    end?.inferred,
    [...(end?.namings.values() ?? [])].filter(Boolean).length,
    end?.namings.size,
  ];
  const together = strandsOf(many, answers.money);
  expect(together.map(({ rows, denied, contested, to }) => [rows.length, denied, contested, ...inferredOf(to)])).toEqual([
    [42, false, 1, false, 3, 42],
  ]);
  const words = { en: (await createWords('EN')).t, ar: (await createWords('AR')).t };
  const said = (count: number) =>
    flowOf(strandsOf(many.slice(0, count), answers.money), 20, 12).to.map(({ end }) => [
      inferredWords(end, words.en),
      inferredWords(end, words.ar),
    ]);
  expect([said(5), said(2), said(42).length]).toEqual([
    [['inferred by an editor: 3 of 5', 'استنتاج محرر: 3 من 5']],
    [['inferred', 'مستنتج']],
    1,
  ]);
  const flow = flowOf(strandsOf(many.slice(0, 5), answers.money), 20, 12);
  expect(flow.to.map(({ end }) => inferredOf(end))).toEqual([[false, 3, 5]]);
  expect(flowOf(strandsOf(many.slice(0, 2), answers.money), 20, 12).to.map(({ end }) => inferredOf(end))).toEqual([[true, 2, 2]]);
  expect(sumsOf(many).sums).toEqual([{ currency: 'FIM', min: '294', max: null, about: false, figures: 42, contested: 1 }]);
});

test('whom an editor alone says that money reached is said to be inferred at the end of its band, also where bands stand upright', () => {
  const [row] = rowsOf([left(undisputed, undisputed, undisputed)]);
  const [figure] = row?.figures ?? [];
  if (!row || !figure) throw new TypeError('the reading tells of no sum');
  const payee = { id: 'bank', kind: 'ORGANIZATION' as const, label: 'Paper Bank', contested: false };
  const ends = [true, false].map(
    (inferred) => strandsOf([{ ...row, figures: [{ ...figure, payees: [{ ...payee, inferred }] }] }], answers.money)[0]?.to,
  );
  expect(ends.map((end) => [end?.labels, end?.inferred, end?.namings.size])).toEqual([
    [['Paper Bank'], true, 1],
    [['Paper Bank'], false, 1],
  ]);
});
