import { expect, test } from 'vitest';
import type { RelationshipType } from '#graph-schema/generated/ontology.ts';
import type { Batch } from '#server/engine/batch.ts';
import { readRecords } from '#server/import/formats.ts';
import { checked } from '#server/import/land.ts';

const records = await readRecords('seeds/deir-ez-zor-2015');
const batch = checked(records);
const claims = new Map(batch.allegations.map((claim) => [claim.id, claim]));

function tally(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(Object.groupBy(words, (word) => word))
      .map(([word, all = []]) => [word, all.length] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function ties(type: RelationshipType): Batch['relationships'] {
  return batch.relationships.filter((relationship) => relationship.type === type);
}

function linesOf({ allegations }: Batch['relationships'][number]): number[] {
  return allegations.map((id) => claims.get(id)?.locator?.lineFrom ?? 0);
}

test('the first dossier holds what the report names, and no more', () => {
  expect({
    documents: batch.documents.length,
    entities: tally(batch.entities.map(({ kind }) => kind)),
    claimsByLine: tally(batch.allegations.map(({ locator }) => String(locator?.lineFrom).padStart(2, '0'))),
    relationships: tally(batch.relationships.map(({ type }) => type)),
  }).toEqual({
    claimsByLine: {
      '06': 1,
      '08': 5,
      '09': 2,
      '10': 2,
      '12': 6,
      '13': 5,
      '14': 4,
      '15': 3,
      '17': 5,
      '18': 3,
      '19': 3,
      '20': 1,
      '22': 1,
    },
    documents: 1,
    entities: {
      EVENT: 1,
      GROUP: 13,
      LOCATION: 12,
      MONEY_FLOW: 2,
      ORGANIZATION: 2,
      PERSON: 12,
      UNIT: 6,
    },
    relationships: {
      ARRESTED_BY: 3,
      ASSOCIATED_WITH: 2,
      BORN_IN: 3,
      COMMANDS: 2,
      DEFECTED_FROM: 18,
      EMPLOYED_BY: 1,
      FLED_TO: 8,
      FOUGHT_AGAINST: 1,
      INFILTRATED: 2,
      LEFT_WITH: 3,
      LOCATED_IN: 10,
      MEMBER_OF: 22,
      OCCURRED_AT: 1,
      OPERATES_IN: 13,
      PARTICIPATED_IN: 2,
      PART_OF: 5,
      PAYS: 2,
      PURSUED_BY: 3,
      RELATED_TO: 1,
      RETURNED_TO: 2,
      SENT_BY: 2,
    },
  });
});

test('each departure has the motives that its claims give, the lines that carry it and those that deny it', () => {
  const departures = ties('DEFECTED_FROM').map((tie) => {
    const carried = tie.allegations.map((id) => claims.get(id));
    const words = carried.map((claim) => `${claim?.stance === 'DENIES' ? 'denied' : claim?.motive} ${claim?.locator?.lineFrom}`);
    return `${tie.source} ${tie.date?.edtf ?? 'undated'}: ${words.join(', ')}`;
  });
  expect(departures).toEqual([
    'dez15-group-08-foreign /2015-07: UNKNOWN 8',
    'dez15-group-08-syrian /2015-07: UNKNOWN 8',
    'abu-hajar-al-kuwaiti 2014-09: CONVICTION 8',
    'dez15-group-08-abu-hajar 2014-09: CONVICTION 8',
    'dez15-group-09-al-bukamal 2014-10/2014-12: CONVICTION 9',
    'dez15-group-12-syrian undated: COVER 12',
    'obeida-al-deiri undated: COVER 12',
    'dez15-group-13 2015-07: COVER 13',
    'amer-al-naklawi 2015-07: COVER 13',
    'yousef-orfali 2015-07: COVER 13',
    'al-isbani 2015-07: COVER 13',
    'dez15-group-14 /2015-07: COVER 14',
    'fayez-al-hammadi /2015-07: COVER 14',
    'bassam-al-suleiman /2015-07: COVER 14',
    'dez15-group-15 2015-05~/2015-07: COVER 15, FEAR 15',
    'dez15-group-17 2014/2015: MONEY 17, denied 19',
    'abu-obeida-al-masri 2014/2015: MONEY 17, denied 19',
    'dez15-group-18 undated: MONEY 18, denied 19',
  ]);
});

test('the denial is that of the organisation, told by Sami al-Furati, and denies the departures with money only', () => {
  const denials = batch.allegations.filter(({ stance }) => stance !== 'ASSERTS');
  expect(
    denials.map(({ id, stance, speakers, transmittedBy, contradicts }) => ({ id, stance, speakers, transmittedBy, contradicts })),
  ).toEqual([
    {
      id: 'dez15-19-denial',
      stance: 'DENIES',
      speakers: ['isis'],
      transmittedBy: ['sami-al-furati'],
      contradicts: ['dez15-17-leaders-departure', 'dez15-17-al-masri-departure', 'dez15-18-brothers-departure'],
    },
  ]);
  expect(batch.relationships.filter(({ allegations }) => allegations.some((id) => id === 'dez15-19-denial')).map(({ id }) => id)).toEqual([
    'dez15-group-17.defected-from.isis',
    'abu-obeida-al-masri.defected-from.isis',
    'dez15-group-18.defected-from.isis',
  ]);
});

test('that somebody was sent, gathered information or went back rests on line 12 alone', () => {
  const tied = (['SENT_BY', 'INFILTRATED', 'RETURNED_TO'] as const).flatMap((type) => ties(type));
  expect(new Set(tied.map(({ source }) => source))).toEqual(new Set(['dez15-group-12-syrian', 'obeida-al-deiri']));
  expect(new Set(tied.flatMap(linesOf))).toEqual(new Set([12]));
});

test('the announced pursuit supports no departure, and line 20 carries no tie', () => {
  const pursuit = batch.relationships.filter(({ allegations }) => allegations.some((id) => id === 'dez15-19-pursuit'));
  expect(pursuit.map(({ type, source }) => `${source} ${type}`)).toEqual([
    'dez15-group-17 PURSUED_BY',
    'abu-obeida-al-masri PURSUED_BY',
    'dez15-group-18 PURSUED_BY',
  ]);
  expect(batch.relationships.filter((tie) => linesOf(tie).includes(20))).toEqual([]);
});

test('an editor infers the origin of the oil money and where places lie, nothing of a person', () => {
  expect(batch.relationships.filter(({ inferred }) => inferred).map(({ id, inferred }) => `${id}: ${inferred?.en}`)).toEqual([
    'isis-oil-money-office.pays.dez15-flow-18-oil: line 18 says oil money and line 17 names this office as the one that manages it; no source says that it came from there',
    'deir-ez-zor-city.located-in.deir-ez-zor: public geography',
    'deir-ez-zor-countryside.located-in.deir-ez-zor: public geography',
    'eastern-deir-ez-zor-countryside.located-in.deir-ez-zor-countryside: public geography',
    'western-deir-ez-zor-countryside.located-in.deir-ez-zor-countryside: public geography',
    'western-al-bukamal-countryside.located-in.eastern-deir-ez-zor-countryside: public geography',
    'al-mayadin.located-in.eastern-deir-ez-zor-countryside: public geography',
    'deir-ez-zor.located-in.syria: public geography',
    'northern-syria.located-in.syria: public geography',
  ]);
});

test('the two that were arrested are not said to have reached Turkey', () => {
  expect(ties('FLED_TO').map(({ source, target }) => `${source} ${target}`)).toEqual([
    'dez15-group-12-syrian turkey',
    'obeida-al-deiri turkey',
    'dez15-group-13 turkey',
    'amer-al-naklawi turkey',
    'yousef-orfali turkey',
    'al-isbani turkey',
    'dez15-group-15 turkey',
    'dez15-group-18 turkey',
  ]);
  expect(ties('ARRESTED_BY').map(({ source, target }) => `${source} ${target}`)).toEqual([
    'dez15-group-14 fsa-checkpoints-aleppo',
    'fayez-al-hammadi fsa-checkpoints-aleppo',
    'bassam-al-suleiman fsa-checkpoints-aleppo',
  ]);
});

test('both amounts keep what the report does not know', () => {
  expect(
    batch.entities.flatMap(({ kind, id, properties }) =>
      kind === 'MONEY_FLOW' ? [{ id, amount: properties['amount'], origin: properties['origin'] }] : [],
    ),
  ).toEqual([
    {
      id: 'dez15-flow-17-zakat',
      amount: { currency: 'SYP', min: '1000000000', max: null, approximate: false },
      origin: { en: 'zakat', ar: 'زكاة' },
    },
    {
      id: 'dez15-flow-18-oil',
      amount: { currency: 'USD', min: '200000', max: '200000', approximate: true },
      origin: { en: 'oil', ar: 'نفط' },
    },
  ]);
});

test('everything is said in both languages, has a name in both scripts, and stands on a line with its hash', () => {
  const unnamed = batch.entities.filter(
    ({ kind, names, summary }) =>
      !(summary.en && summary.ar) ||
      (kind !== 'MONEY_FLOW' && !['Arab', 'Latn'].every((script) => names.some((name) => name.script === script))),
  );
  const unplaced = batch.allegations.filter(({ claim, locator }) => !(claim.en && claim.ar && locator?.lineFrom && locator.sha256));
  expect([unnamed, unplaced]).toEqual([[], []]);
});

test('every claim speaks of the ends of each tie that it carries', () => {
  const silent = batch.relationships.flatMap(({ id, source, target, allegations }) =>
    allegations
      .filter((claim) => [source, target].some((end) => !claims.get(claim)?.about.includes(end)))
      .map((claim) => `${claim} on ${id}`),
  );
  expect(silent).toEqual([]);
});

test('every claim of the first dossier reads as a claim, and a check has no hint', async () => {
  expect(await records.hints()).toEqual([]);
});
