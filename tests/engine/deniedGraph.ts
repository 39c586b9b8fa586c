import { parseDecimal } from '#server/domain/decimal.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';

/**
 * A fictional graph in which most ties are only spoken of: that ana left the cell is denied by the cell alone, that she knew bob is doubted, that
 * she headed the post was proposed, that she was at sea was taken back, that she paid is denied. Bob was in the cell, though the cell denies it.
 */
export const deniedGraph = batch({
  entities: [
    entity('ana'),
    entity('bob'),
    entity('cell', 'UNIT'),
    entity('post', 'UNIT'),
    entity('sea', 'LOCATION'),
    entity('town', 'LOCATION'),
    entity('sum', 'MONEY_FLOW', {
      names: [],
      properties: { amount: { currency: 'SYP', min: parseDecimal('100'), max: parseDecimal('100'), approximate: false } },
    }),
    entity('speaker'),
  ],
  documents: [document('one'), document('two')],
  allegations: [
    claim('so', 'speaker', 'one', { motive: 'FEAR' }),
    claim('not-so', 'cell', 'two', { stance: 'DENIES' }),
    claim('perhaps-not', 'speaker', 'one', { stance: 'DOUBTS' }),
    claim('waiting', 'speaker', 'one', { status: 'PROPOSED' }),
    claim('taken-back', 'speaker', 'one', { status: 'RETRACTED' }),
  ],
  relationships: [
    tie('ana-left-cell', 'DEFECTED_FROM', 'ana', 'cell', ['not-so'], { date: parseFuzzyDate('2014-12') }),
    tie('ana-knew-bob', 'ASSOCIATED_WITH', 'ana', 'bob', ['perhaps-not'], { date: parseFuzzyDate('2014') }),
    tie('ana-headed-post', 'COMMANDS', 'ana', 'post', ['waiting', 'taken-back']),
    tie('ana-at-sea', 'FLED_TO', 'ana', 'sea', ['taken-back']),
    tie('ana-in-town', 'OPERATES_IN', 'ana', 'town', ['so'], { date: parseFuzzyDate('2014') }),
    tie('bob-in-cell', 'MEMBER_OF', 'bob', 'cell', ['so', 'not-so'], { date: parseFuzzyDate('2014') }),
    tie('cell-in-post', 'PART_OF', 'cell', 'post', [], { inferred: { en: 'A fictional editor thinks so.' } }),
    tie('ana-paid', 'PAYS', 'ana', 'sum', ['not-so']),
    tie('cell-got', 'PAID_TO', 'sum', 'cell', ['so']),
  ],
  dossiers: [{ id: toId('fiction'), title: { en: 'Fiction' }, summary: {}, documents: [toId('one'), toId('two')], places: [] }],
});
