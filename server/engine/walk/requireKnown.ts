import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import { UnknownDocument, UnknownEntity } from '#server/engine/failure.ts';
import type { StoreReading } from '#server/engine/store.ts';

/** Throws UnknownEntity with those ids that name no entity. Merged ids are known. */
export async function requireEntities(store: StoreReading, ids: readonly Id[]): Promise<void> {
  const found = await store.entities(ids);
  const unknown = ids.filter((_, index) => found[index] === null);
  if (unknown.length > 0) throw new UnknownEntity(unknown);
}

/** Throws UnknownDocument with those ids that name no document. */
async function requireDocuments(store: StoreReading, ids: readonly Id[]): Promise<void> {
  const found = await store.documents(ids);
  const unknown = ids.filter((_, index) => found[index] === null);
  if (unknown.length > 0) throw new UnknownDocument(unknown);
}

/** Throws UnknownEntity or UnknownDocument where a filter names speakers or documents that are not there: else it would be an empty graph according to nobody. */
export async function requireFilter(store: StoreReading, { speakers, documents }: Filter): Promise<void> {
  if (speakers !== null) await requireEntities(store, speakers);
  if (documents !== null) await requireDocuments(store, documents);
}
