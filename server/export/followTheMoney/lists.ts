import type { DocumentRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { keptOf } from '#server/export/followTheMoney/listedAgain.ts';

/** The files of FollowTheMoney that a batch came from. */
export type Lists = {
  /** Whether a document is such a file: then each of its records says what its claims do. */
  readonly isList: (document: Id) => boolean;
  /** Whether an entity does nothing but publish such files. */
  readonly isPublisherOnly: (entity: Id) => boolean;
  /** The list that a record belongs to, by what its id begins with. */
  readonly listOf: (record: Id) => string;
};

/** Finds those files: a dossier is one where its documents begin with its id, as entities do that a file listed. */
export function listsIn({ dossiers, documents, entities, relationships, allegations }: Batch): Lists {
  const ids = new Set<string>(dossiers.map(({ id }) => id));
  const listed = new Set(entities.filter(({ properties }) => keptOf(properties) !== null).map(({ id }) => listOf(id)));
  const isOfList = ({ id }: DocumentRecord) => ids.has(listOf(id)) && listed.has(listOf(id));
  const lists = new Set(documents.filter(isOfList).map(({ id }) => id));
  const published = documents.flatMap((each) => (lists.has(each.id) ? (each.publisher ?? []) : []));
  const publishers = new Set([published].flat());
  const otherwise = new Set<Id>([
    ...relationships.flatMap(({ source, target }) => [source, target]),
    ...allegations.flatMap((each) => [...each.about, ...each.transmittedBy, ...(lists.has(each.document) ? [] : each.speakers)]),
    ...documents.flatMap((each) => (lists.has(each.id) ? [] : (each.publisher ?? []))),
  ]);
  return { isList: (id) => lists.has(id), isPublisherOnly: (id) => publishers.has(id) && !otherwise.has(id), listOf };
}

function listOf(id: Id): string {
  return id.slice(0, Math.max(id.indexOf(':'), 0));
}
