import { parseDecimal } from '#server/domain/decimal.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';

/** Texts that break out of whatever is not careful, each of them a fictional name. */
export const hostileTexts: readonly string[] = [
  `"quoted" 'single' \`back\` <b>&amp;</b>`,
  ']]> <!-- --> <?x?> </data></node>',
  '\\u0027 \\\\ \\" \\n',
  '=HYPERLINK("http://nowhere.invalid")',
  "'=1+1",
  '+99 1',
  '-2 rows',
  '@SUM(A1)',
  'a, b; c | d',
  '_x0041_ {target} {source} $& $1',
  'اسم «خيالي»',
  'two\nlines\tand a tab',
];

/** Whom each of those names, what a claim asserts, what is only denied, what was inferred and what nobody has accepted yet. */
export const hostileGraph: Batch = batch({
  documents: [
    document('letter', { title: '=title, "quoted"', publisher: toId('press'), published: parseFuzzyDate('2020-03~') }),
    document('reply'),
  ],
  entities: [
    ...hostileTexts.map((text, n) =>
      entity(`n${n}`, 'PERSON', {
        names: [{ text: text.replaceAll(/[\n\t]/g, ' '), script: 'Latn', language: null, kind: 'PRIMARY' }],
        note: { en: text },
      }),
    ),
    entity('office', 'ORGANIZATION', {
      properties: { identifiers: [{ scheme: 'COMPANY_NUMBER', value: '+7', country: 'ZZ' }], country: 'ZZ' },
    }),
    entity('press', 'ORGANIZATION'),
    entity('money', 'MONEY_FLOW', {
      names: [],
      properties: {
        amount: { currency: 'SYP', min: parseDecimal('1000000000'), max: null, approximate: false },
        date: parseFuzzyDate('2014'),
      },
    }),
    entity('place', 'LOCATION', { properties: { latitude: -1.5, longitude: 40 } }),
  ],
  allegations: [
    ...hostileTexts.map((text, n) => claim(`says${n}`, `n${n}`, 'letter', { claim: { en: text }, about: [toId('office')] })),
    claim('denies', 'office', 'reply', { stance: 'DENIES' }),
    claim('proposed', 'press', 'reply', { status: 'PROPOSED' }),
    claim('alone', 'press', 'letter'),
  ],
  relationships: [
    ...hostileTexts.map((_, n) => tie(`t${n}`, 'MEMBER_OF', `n${n}`, 'office', [`says${n}`], { properties: { role: { en: '=role' } } })),
    tie('both', 'DEFECTED_FROM', 'n0', 'office', ['says0', 'denies'], { date: parseFuzzyDate('2014-09') }),
    tie('denied', 'COMMANDS', 'n0', 'office', ['denies']),
    tie('waits', 'MEMBER_OF', 'n1', 'press', ['proposed']),
    tie('thought', 'LEFT_WITH', 'n0', 'money', [], { inferred: { en: 'A fictional editor thinks so.' } }),
  ],
  dossiers: [
    {
      id: toId('first'),
      title: { en: 'First' },
      summary: {},
      documents: [toId('letter'), toId('reply')],
      places: [{ entity: toId('office'), x: 3, y: -7, side: 'BELOW' }],
    },
  ],
});
