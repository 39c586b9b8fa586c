import DataLoader from 'dataloader';
import type { Id } from '#server/domain/id.ts';
import type { Reading } from '#server/engine/engine.ts';
import type { AllegationsQuestion, ClaimsSlice } from '#server/engine/claimsSlice.ts';
import type { RelationshipSlice, RelationshipsOfQuestion } from '#server/engine/store.ts';

/** Pages of lists of many things: what is asked at one level is one question to the store. */
export type Pages = {
  relationshipsOf: (id: Id, question: RelationshipsOfQuestion) => Promise<RelationshipSlice>;
  findAllegations: (question: AllegationsQuestion) => Promise<ClaimsSlice>;
};

const mostAtOnce = 1_000;

/** Pages of what a reading answers. */
export function pagesOf(reading: Pick<Reading, 'relationshipsOf' | 'findAllegations'>): Pages {
  const relationships = new Map<string, DataLoader<Id, RelationshipSlice>>();
  const allegations = new DataLoader<AllegationsQuestion, ClaimsSlice, string>((questions) => reading.findAllegations(questions), {
    maxBatchSize: mostAtOnce,
    cacheKeyFn: (question) => JSON.stringify(question),
  });
  return {
    relationshipsOf(id, question) {
      const key = JSON.stringify(question);
      const loader =
        relationships.get(key) ??
        new DataLoader<Id, RelationshipSlice>((ids) => reading.relationshipsOf(ids, question), { maxBatchSize: mostAtOnce });
      relationships.set(key, loader);
      return loader.load(id);
    },
    findAllegations: (question) => allegations.load(question),
  };
}
