import type { Batch } from '#server/engine/batch.ts';

const words = {
  documents: ['document', 'documents'],
  entities: ['entity', 'entities'],
  allegations: ['claim', 'claims'],
  relationships: ['relationship', 'relationships'],
  decisions: ['decision', 'decisions'],
} as const;

/** How long the lists of a batch are. */
export type Lengths = { readonly [List in keyof typeof words]: { readonly length: number } };

/** Only how long the lists are, so that a batch that has gone by is not kept. */
export function lengthsOf({ documents, entities, allegations, relationships, decisions }: Batch): Lengths {
  const only = ({ length }: { readonly length: number }) => ({ length });
  return {
    documents: only(documents),
    entities: only(entities),
    allegations: only(allegations),
    relationships: only(relationships),
    decisions: only(decisions),
  };
}

/** What batches hold, in words; decisions only where there are any. */
export function countsOf(...batches: readonly Lengths[]): string {
  const count = (list: keyof typeof words) => batches.reduce((sum, batch) => sum + batch[list].length, 0);
  const counted = (list: keyof typeof words) => `${count(list)} ${words[list][count(list) === 1 ? 0 : 1]}`;
  const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;
  return [...lists.map(counted), ...(count('decisions') > 0 ? [counted('decisions')] : [])].join(', ');
}
