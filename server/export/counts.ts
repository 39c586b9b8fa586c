const words = {
  documents: ['document', 'documents'],
  entities: ['entity', 'entities'],
  allegations: ['claim', 'claims'],
  relationships: ['relationship', 'relationships'],
  decisions: ['decision', 'decisions'],
} as const;

/** How long the lists of a batch are. */
export type Lengths = { readonly [List in keyof typeof words]: { readonly length: number } };

/** Only how long the lists are, so that a batch that has gone by is not kept; together with those of others that have. */
export function lengthsOf(batch: Lengths, others?: Lengths): Lengths {
  const together = (list: keyof Lengths) => ({ length: batch[list].length + (others?.[list].length ?? 0) });
  return {
    documents: together('documents'),
    entities: together('entities'),
    allegations: together('allegations'),
    relationships: together('relationships'),
    decisions: together('decisions'),
  };
}

/** What a batch holds, in words; decisions only where there are any. */
export function countsOf(batch: Lengths): string {
  const counted = (list: keyof typeof words) => `${batch[list].length} ${words[list][batch[list].length === 1 ? 0 : 1]}`;
  const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;
  return [...lists.map(counted), ...(batch.decisions.length > 0 ? [counted('decisions')] : [])].join(', ');
}
