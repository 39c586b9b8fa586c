import type { RecordRef } from '#server/domain/change.ts';
import type { Id } from '#server/domain/id.ts';
import type { Questions } from '#server/engine/store.ts';

/** The change that wrote a record last; null where none was kept. */
export async function lastChangeOf(store: Pick<Questions, 'history'>, { list, id }: RecordRef): Promise<Id | null> {
  const { items } = await store.history({ id, first: 100, after: null });
  return items.find(({ record }) => record.list === list)?.change.id ?? null;
}
