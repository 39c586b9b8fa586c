import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import { UnknownDocument, UnknownEntity } from '#server/engine/failure.ts';
import type { Named, StoreReading } from '#server/engine/store.ts';

/** What a filter names, without which it would be an empty graph according to nobody; and these entities. Merged ids are known. */
export function namedIn({ speakers, documents }: Filter, entities: readonly Id[] = []): Named {
  return { entities: [...new Set([...(speakers ?? []), ...entities])], documents: [...new Set(documents)] };
}

/** Throws UnknownEntity or UnknownDocument where something that is named is not there. */
export async function requireKnown(store: StoreReading, named: Named): Promise<void> {
  if (named.entities.length + named.documents.length > 0) refuseUnknown(await store.unknown(named));
}

/** Throws UnknownEntity or UnknownDocument with what is not there, entities first. */
export function refuseUnknown({ entities, documents }: Named): void {
  if (entities.length > 0) throw new UnknownEntity(entities);
  if (documents.length > 0) throw new UnknownDocument(documents);
}
