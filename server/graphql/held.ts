import type { DocumentRecord } from '#server/domain/document.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Context } from '#server/graphql/context.ts';

/** An entity that something names: a store never names one that it has not. */
export function heldEntity(id: Id, { entities }: Context): Entity | Promise<Entity> {
  const row = entities.read(id);
  return row instanceof Promise ? row.then((found) => held(found, 'entity', id)) : held(row, 'entity', id);
}

/** A document that something names: a store never names one that it has not. */
export function heldDocument(id: Id, { documents }: Context): DocumentRecord | Promise<DocumentRecord> {
  const row = documents.read(id);
  return row instanceof Promise ? row.then((found) => held(found, 'document', id)) : held(row, 'document', id);
}

function held<Row>(row: Row | null, what: string, id: Id): Row {
  if (row === null) throw new TypeError(`the store names the ${what} ${id} and does not hold it`);
  return row;
}
