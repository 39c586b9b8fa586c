import type { Engine } from '#server/engine/engine.ts';
import { mergedView, shownFilter } from '#server/engine/merges/mergedView.ts';
import type { Store } from '#server/engine/store.ts';
import { departures } from '#server/engine/walk/departures.ts';
import { duplicates } from '#server/engine/walk/duplicates.ts';
import { moneyTrail } from '#server/engine/walk/moneyTrail.ts';
import { neighborhood, subgraphAmong, subgraphOfDocuments } from '#server/engine/walk/neighborhood.ts';
import { paths } from '#server/engine/walk/paths.ts';
import { requireEntities, requireFilter } from '#server/engine/walk/requireKnown.ts';
import { timeline } from '#server/engine/walk/timeline.ts';
import { search } from '#server/names/find/search.ts';

/** The questions that can be asked of a store: its own, and the walks over them. Ids that were merged ask for the entity that is shown. */
export function engineOver(store: Store): Engine {
  const view = mergedView(store);
  return {
    ...view,
    async relationshipsOf(ids, question, stop) {
      await requireFilter(view, question.filter);
      return view.relationshipsOf(ids, question, stop);
    },
    writtenRelationships: (ids) => store.relationships(ids),
    async neighborhood(question, stop) {
      await requireFilter(view, question.filter);
      const { canonicalOf } = await store.merges();
      return neighborhood(view, { ...question, ids: question.ids.map(canonicalOf) }, stop);
    },
    async subgraphAmong(ids, filter, stop) {
      await requireFilter(view, filter);
      return subgraphAmong(view, ids, filter, stop);
    },
    async subgraphOfDocuments(documents, filter, first, stop) {
      await requireFilter(view, filter);
      return subgraphOfDocuments(view, documents, filter, first, stop);
    },
    async neighborCounts(id, filter, stop) {
      await requireEntities(view, [id]);
      await requireFilter(view, filter);
      return view.neighborCounts(id, filter, stop);
    },
    async paths(question, stop) {
      await requireFilter(view, question.filter);
      const { canonicalOf } = await store.merges();
      const { from, to, via, avoid } = question;
      const ends = { from: canonicalOf(from), to: canonicalOf(to), via: via.map(canonicalOf), avoid: avoid.map(canonicalOf) };
      return paths(view, { ...question, ...ends }, stop);
    },
    async moneyTrail(question, stop) {
      await requireFilter(view, question.filter);
      const { canonicalOf } = await store.merges();
      return moneyTrail(view, { ...question, from: canonicalOf(question.from) }, stop);
    },
    async departures(question, stop) {
      const { from, to, filter } = question;
      await requireFilter(view, filter);
      await requireEntities(
        view,
        [from, to].filter((id) => id !== null),
      );
      const merges = await store.merges();
      const ends = { from: from && merges.canonicalOf(from), to: to && merges.canonicalOf(to) };
      return departures(view, { ...question, ...ends, filter: shownFilter(filter, merges) }, stop);
    },
    async duplicates(question, stop) {
      const { canonicalOf } = await store.merges();
      return duplicates(view, { ...question, entity: question.entity && canonicalOf(question.entity) }, stop);
    },
    search: (text, kinds, first, stop) => search(view, text, kinds, first, stop),
    async timeline(filter, granularity, stop) {
      await requireFilter(view, filter);
      return timeline(view, filter, granularity, stop);
    },
  };
}
