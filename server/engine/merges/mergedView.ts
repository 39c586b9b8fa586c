import type { Entity } from '#server/domain/entity.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Id } from '#server/domain/id.ts';
import type { Relationship } from '#server/domain/relationship.ts';
import { mergedAllegation, mergedDocument, mergedEntity, mergedRelationship } from '#server/engine/merges/mergedRecords.ts';
import type { Merges } from '#server/engine/merges/merges.ts';
import type { Store } from '#server/engine/store.ts';

/**
 * A store as it is shown: any id that was merged asks for the canonical entity, and every record that is answered names canonical ids. A
 * filter by speakers means all ids of each. Where nothing is merged it is the store itself.
 */
export function mergedView(store: Store): Store {
  const ask = async <Answer>(plain: () => Promise<Answer>, mapped: (merges: Merges) => Promise<Answer>): Promise<Answer> => {
    const merges = await store.merges();
    return merges.size === 0 ? plain() : mapped(merges);
  };
  return {
    ...store,
    entities: (ids) =>
      ask(
        () => store.entities(ids),
        (merges) => entities(store, ids, merges),
      ),
    relationships: (ids) =>
      ask(
        () => store.relationships(ids),
        async (merges) => (await store.relationships(ids)).map((row) => row && mergedRelationship(row, merges)),
      ),
    allegations: (ids) =>
      ask(
        () => store.allegations(ids),
        async (merges) => (await store.allegations(ids)).map((row) => row && mergedAllegation(row, merges)),
      ),
    documents: (ids) =>
      ask(
        () => store.documents(ids),
        async (merges) => (await store.documents(ids)).map((row) => row && mergedDocument(row, merges)),
      ),
    relationshipsOf: (ids, question, stop) =>
      ask(
        () => store.relationshipsOf(ids, question, stop),
        async (merges) => {
          const asked = { ...question, filter: shownFilter(question.filter, merges) };
          const slices = await store.relationshipsOf(ids.map(merges.canonicalOf), asked, stop);
          return slices.map((slice) => ({ ...slice, items: drawn(slice.items, merges) }));
        },
      ),
    findAllegations: (questions, stop) =>
      ask(
        () => store.findAllegations(questions, stop),
        async (merges) => {
          const shown = (id: Id | null) => (id === null ? null : merges.canonicalOf(id));
          const asked = questions.map((each) => ({ ...each, speaker: shown(each.speaker), about: shown(each.about) }));
          const slices = await store.findAllegations(asked, stop);
          return slices.map((slice) => ({ ...slice, items: slice.items.map((row) => mergedAllegation(row, merges)) }));
        },
      ),
    step: (standing, filter, limit, stop) =>
      ask(
        () => store.step(standing, filter, limit, stop),
        (merges) => {
          const [frontier = [], walked = [], ends = []] = [standing.frontier, standing.walked, standing.ends].map((ids) =>
            ids.map(merges.canonicalOf),
          );
          return store.step({ frontier, walked, ends }, shownFilter(filter, merges), limit, stop);
        },
      ),
    among: (ids, filter, limit, stop) =>
      ask(
        () => store.among(ids, filter, limit, stop),
        async (merges) => {
          const found = await store.among(ids.map(merges.canonicalOf), shownFilter(filter, merges), limit, stop);
          return { ...found, relationships: drawn(found.relationships, merges) };
        },
      ),
    tiesAt: (ids, filter, limit, stop) =>
      ask(
        () => store.tiesAt(ids, filter, limit, stop),
        (merges) => store.tiesAt(ids.map(merges.canonicalOf), shownFilter(filter, merges), limit, stop),
      ),
    moneyTies: (ids, filter, stop) =>
      ask(
        () => store.moneyTies(ids, filter, stop),
        (merges) => store.moneyTies(ids.map(merges.canonicalOf), shownFilter(filter, merges), stop),
      ),
    tiesWithin: (ids, stop) =>
      ask(
        async () => [],
        (merges) => store.tiesWithin(ids.map(merges.canonicalOf), stop),
      ),
    ofType: (type, source, target, filter, limit, stop) =>
      ask(
        () => store.ofType(type, source, target, filter, limit, stop),
        async (merges) => {
          const [from, to] = [source, target].map((id) => (id === null ? null : merges.canonicalOf(id)));
          const found = await store.ofType(type, from ?? null, to ?? null, shownFilter(filter, merges), limit, stop);
          return { ...found, relationships: drawn(found.relationships, merges) };
        },
      ),
    dateSpans: (filter, stop) =>
      ask(
        () => store.dateSpans(filter, stop),
        (merges) => store.dateSpans(shownFilter(filter, merges), stop),
      ),
    neighborCounts: (id, filter, stop) =>
      ask(
        () => store.neighborCounts(id, filter, stop),
        (merges) => store.neighborCounts(merges.canonicalOf(id), shownFilter(filter, merges), stop),
      ),
  };
}

async function entities(store: Store, ids: readonly Id[], merges: Merges): Promise<readonly (Entity | null)[]> {
  const canonical = ids.map(merges.canonicalOf);
  const absorbed = [...new Set(canonical)].flatMap(merges.mergedInto);
  const [rows, records] = await Promise.all([store.entities(canonical), absorbed.length > 0 ? store.mergedRecords(absorbed) : []]);
  const known = new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
  return rows.map((row) => {
    const merged = row === null ? [] : merges.mergedInto(row.id).flatMap((id) => known.get(id) ?? []);
    return row === null || merged.length === 0 ? row : mergedEntity(row, merged);
  });
}

/** A filter whose speakers are all ids of those it names. */
export function shownFilter(filter: Filter, merges: Merges): Filter {
  if (filter.speakers === null) return filter;
  const voices = filter.speakers.map(merges.canonicalOf).flatMap((id) => [id, ...merges.mergedInto(id)]);
  return { ...filter, speakers: [...new Set(voices)] };
}

function drawn(relationships: readonly Relationship[], merges: Merges): Relationship[] {
  return relationships.map((relationship) => mergedRelationship(relationship, merges));
}
