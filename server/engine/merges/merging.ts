import type { Entity } from '#server/domain/entity.ts';
import type { Filter } from '#server/domain/filter.ts';
import { mergedAllegation, mergedDocument, mergedEntity, mergedRelationship } from '#server/engine/merges/mergedRecords.ts';
import type { Merges } from '#server/engine/merges/merges.ts';
import type { Mapping } from '#server/engine/questions.ts';
import type { Questions } from '#server/engine/store.ts';

/**
 * What was merged as it is shown: any id asks for the canonical entity, and every record that is answered names canonical ids. A filter by
 * speakers means all ids of each.
 */
export function merging(store: Pick<Questions, 'mergedRecords'>, merges: Merges): Mapping {
  return {
    entityId: merges.canonicalOf,
    filter: (filter) => shownFilter(filter, merges),
    entities: (rows) => withMerged(store, rows, merges),
    relationship: (row) => mergedRelationship(row, merges),
    allegation: (row) => mergedAllegation(row, merges),
    document: (row) => mergedDocument(row, merges),
  };
}

async function withMerged(
  store: Pick<Questions, 'mergedRecords'>,
  rows: readonly (Entity | null)[],
  merges: Merges,
): Promise<readonly (Entity | null)[]> {
  const absorbed = [...new Set(rows.flatMap((row) => (row ? merges.mergedInto(row.id) : [])))];
  if (absorbed.length === 0) return rows;
  const known = new Map((await store.mergedRecords(absorbed)).flatMap((record) => (record ? [[record.id, record] as const] : [])));
  return rows.map((row) => {
    const merged = row === null ? [] : merges.mergedInto(row.id).flatMap((id) => known.get(id) ?? []);
    return row === null || merged.length === 0 ? row : mergedEntity(row, merged);
  });
}

function shownFilter(filter: Filter, merges: Merges): Filter {
  if (filter.speakers === null) return filter;
  const voices = filter.speakers.map(merges.canonicalOf).flatMap((id) => [id, ...merges.mergedInto(id)]);
  return { ...filter, speakers: [...new Set(voices)] };
}
