import { describe, expect, test } from 'vitest';
import { grouped } from '#graph-schema/amountWords.ts';
import { createWords } from '#web/i18n/words.ts';
import { briefOf, type BriefReading } from '#web/panels/departures/brief.ts';
import { totalWords } from '#web/parts/moneyWords.ts';
import { answerIds, readingsFor } from '#web/session/answer.ts';
import { learn, nothingKnown, type KnownEntity, type KnownTie } from '#web/session/known.ts';
import { sameLabel } from '#web/session/labels.ts';

const { t } = await createWords('EN');

const entity = (id: string, kind: KnownEntity['kind'], label = id): KnownEntity => ({
  id,
  kind,
  label: sameLabel(label),
  degree: 1,
  mergedIds: [],
  latitude: null,
  longitude: null,
  precision: null,
});
const tie = (id: string, type: KnownTie['type'], source: string, target: string, allegations: readonly string[]): KnownTie => ({
  id,
  type,
  source,
  target,
  dated: false,
  assertion: 'ASSERTED',
  motives: [],
  claims: allegations.length,
  denials: 0,
  independentDocuments: 1,
  allegations,
});
const known = learn(
  nothingKnown,
  [
    entity('ann', 'PERSON'),
    entity('crew', 'GROUP'),
    entity('band', 'UNIT'),
    entity('flow', 'MONEY_FLOW', 'about 5 XTS'),
    entity('town', 'LOCATION'),
  ],
  [
    tie('left', 'DEFECTED_FROM', 'ann', 'band', ['c1', 'denial']),
    tie('took', 'LEFT_WITH', 'ann', 'flow', ['c1', 'denial']),
    tie('other-left', 'DEFECTED_FROM', 'crew', 'band', ['c2', 'denial']),
    tie('went', 'FLED_TO', 'crew', 'town', ['c3']),
  ],
);

function reading(who: 'ann' | 'crew', motive: BriefReading['motive'], claim: string): BriefReading {
  return {
    relationship: { id: who === 'ann' ? 'left' : 'other-left' },
    who: { id: who, kind: who === 'ann' ? 'PERSON' : 'GROUP' },
    from: { id: 'band' },
    motive,
    money: [],
    allegations: [
      { id: claim, stance: 'ASSERTS' },
      { id: 'denial', stance: 'DENIES' },
    ],
  };
}
const readings = [reading('ann', 'MONEY', 'c1'), reading('crew', 'COVER', 'c2'), reading('crew', 'FEAR', 'c3')];

describe('an answer', () => {
  test('to a question about a motive holds the readings that give it', () => {
    expect(readingsFor('departures', readings)).toEqual(readings);
    expect(readingsFor('cover', readings)).toEqual([readings[1]]);
    expect(readingsFor('money', readings)).toEqual([readings[0]]);
  });

  test('speaks of what rests on its own claims, and a denial of several departures does not join them', () => {
    expect(answerIds(readingsFor('money', readings), known)).toEqual(['left', 'ann', 'band', 'took', 'flow']);
    expect(answerIds(readingsFor('cover', readings), known)).toEqual(['other-left', 'crew', 'band']);
  });

  test('in brief counts people and groups apart, and keeps amounts as open as they are claimed', () => {
    const brief = (question: Parameters<typeof briefOf>[0]) => briefOf(question, readingsFor(question, readings), 3, known, 'EN', t);
    expect(brief('departures')).toBe('2 departures claimed; 3 readings');
    expect(briefOf('departures', readings.slice(0, 2), 2, known, 'EN', t)).toBe('2 departures claimed');
    expect(briefOf('departures', readings, 201, known, 'EN', t)).toBe('201 readings of departures, by motive');
    expect(brief('cover')).toBe('Said of 1 group');
    expect(brief('money')).toBe('Said of \u2068ann\u2069: \u2068about 5 XTS\u2069');
    const denied = learn(known, [], [{ ...tie('took', 'LEFT_WITH', 'ann', 'flow', ['c1', 'denial']), denials: 1 }]);
    expect(briefOf('money', readingsFor('money', readings), 3, denied, 'EN', t)).toBe(
      'Said of \u2068ann\u2069: \u2068about 5 XTS (denied by somebody)\u2069',
    );
    expect(briefOf('money', [], 0, known, 'EN', t)).toBe('No claim says so of anybody');
  });
});

describe('money in words', () => {
  test('loses no digit and closes no open end', () => {
    expect(grouped('1000000000')).toBe('1,000,000,000');
    expect(grouped('123456789012345678901.05')).toBe('123,456,789,012,345,678,901.05');
    const two = { flows: 2, flowsWithoutAmount: 0, flowsApproximate: 0, flowsContested: 0 };
    expect(totalWords({ ...two, currency: 'XTS', min: '1000', max: null }, 'EN', t)).toBe('at least 1,000 XTS');
    expect(totalWords({ ...two, currency: 'XTS', min: '1000', max: '1000' }, 'EN', t)).toBe('1,000 XTS');
    expect(totalWords({ ...two, currency: 'XTS', min: '1000', max: '2500.5' }, 'EN', t)).toBe('1,000 to 2,500.5 XTS');
    expect(totalWords({ ...two, currency: 'XTS', min: '1000', max: null, flowsContested: 1 }, 'EN', t)).toBe(
      'at least 1,000 XTS (denied or doubted by somebody: 1 of 2)',
    );
    const about = { ...two, currency: 'XTS', min: '1000', flowsApproximate: 1 };
    expect([null, '1000', '2500.5'].map((max) => totalWords({ ...about, max }, 'EN', t))).toEqual([
      'at least about 1,000 XTS',
      'about 1,000 XTS',
      'about 1,000 to 2,500.5 XTS',
    ]);
  });

  test('gives no sum where no amount is given or no currency named', () => {
    const open = { min: '0', max: null, flows: 2, flowsApproximate: 0, flowsContested: 0 };
    expect(totalWords({ ...open, currency: 'XXX', flowsWithoutAmount: 1 }, 'EN', t)).toBe('currency not named, so nothing is added');
    expect(totalWords({ ...open, currency: 'XXX', flowsWithoutAmount: 2 }, 'EN', t)).toBe('amount not given');
    expect(totalWords({ ...open, currency: 'USD', flowsWithoutAmount: 2 }, 'EN', t)).toBe('amount not given');
  });
});
