import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';

/** Two fictional ties of one strength, one of which is doubted besides, and what their strengths were when a doubt was support. */
export const doubted = batch({
  entities: [entity('ann'), entity('bea'), entity('cid')],
  documents: [document('one')],
  allegations: [
    claim('so', 'ann', 'one'),
    claim('perhaps', 'bea', 'one', { stance: 'DOUBTS' }),
    claim('not', 'cid', 'one', { stance: 'DENIES' }),
  ],
  relationships: [
    tie('known', 'ASSOCIATED_WITH', 'ann', 'bea', ['so', 'not']),
    tie('doubted', 'ASSOCIATED_WITH', 'ann', 'cid', ['so', 'perhaps', 'not']),
  ],
});
