import { parseDecimal } from '#server/domain/decimal.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';

const ids = (...words: string[]) => words.map(toId);

/** A fictional graph: a departure with rival motives, a denial, a copy, a claim that was taken back, money, and what an editor inferred. */
export const small = batch({
  entities: [
    entity('ana', 'PERSON', {
      names: [
        { text: 'Ana Fictional', script: 'Latn', language: 'en', kind: 'PRIMARY' },
        { text: 'آنا الخيالية', script: 'Arab', language: 'ar', kind: 'ALIAS' },
      ],
    }),
    entity('bob'),
    entity('cell', 'UNIT'),
    entity('town', 'LOCATION', { properties: { latitude: 1.5, longitude: 2.25, precision: 'SETTLEMENT' } }),
    entity('sum', 'MONEY_FLOW', {
      names: [],
      properties: { amount: { currency: 'SYP', min: parseDecimal('100'), max: null, approximate: false } },
    }),
    entity('speaker'),
    entity('loner'),
  ],
  documents: [document('one', { publisher: toId('speaker') }), document('copy', { copyOf: toId('one') }), document('other')],
  allegations: [
    claim('left', 'speaker', 'one', {
      motive: 'MONEY',
      about: ids('ana', 'cell'),
      locator: { lineFrom: 3, lineTo: 3, sha256: null },
      reliability: 'B',
      credibility: 2,
    }),
    claim('left-copied', 'speaker', 'copy', { motive: 'MONEY' }),
    claim('not-left', 'cell', 'one', {
      stance: 'DENIES',
      transmittedBy: ids('speaker'),
      locator: { lineFrom: 1, lineTo: 2, sha256: null },
      contradicts: ids('left'),
    }),
    claim('cover', 'bob', 'other', { motive: 'COVER' }),
    claim('taken-back', 'bob', 'other', { status: 'RETRACTED' }),
  ],
  relationships: [
    tie('ana-left-cell', 'DEFECTED_FROM', 'ana', 'cell', ['left', 'left-copied', 'not-left', 'cover'], { date: parseFuzzyDate('2014-09') }),
    tie('ana-with-sum', 'LEFT_WITH', 'ana', 'sum', ['left']),
    tie('ana-to-town', 'FLED_TO', 'ana', 'town', ['cover']),
    tie('bob-in-cell', 'MEMBER_OF', 'bob', 'cell', ['cover'], {
      date: parseFuzzyDate('2014/2015'),
      properties: { role: { en: 'fictional clerk' } },
    }),
    tie('cell-in-town', 'OPERATES_IN', 'cell', 'town', [], { inferred: { en: 'A fictional editor thinks so.' } }),
    tie('bob-knew-ana', 'ASSOCIATED_WITH', 'bob', 'ana', ['taken-back']),
  ],
  dossiers: [
    {
      id: toId('fiction'),
      title: { en: 'Fiction' },
      summary: {},
      documents: ids('one', 'copy', 'other'),
      places: [{ entity: toId('ana'), x: -12, y: 345, side: 'LEFT' }],
    },
  ],
});
