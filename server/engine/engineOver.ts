import type { Engine } from '#server/engine/engine.ts';
import type { Store } from '#server/engine/store.ts';
import { departures } from '#server/engine/walk/departures.ts';
import { moneyTrail } from '#server/engine/walk/moneyTrail.ts';
import { neighborhood, subgraphOfDocuments } from '#server/engine/walk/neighborhood.ts';
import { paths } from '#server/engine/walk/paths.ts';
import { timeline } from '#server/engine/walk/timeline.ts';

/** The questions that can be asked of a store: its own, and the walks over them. */
export function engineOver(store: Store): Engine {
  return {
    ...store,
    neighborhood: (question, stop) => neighborhood(store, question, stop),
    subgraphOfDocuments: (documents, filter, first, stop) => subgraphOfDocuments(store, documents, filter, first, stop),
    paths: (question, stop) => paths(store, question, stop),
    moneyTrail: (question, stop) => moneyTrail(store, question, stop),
    departures: (question, stop) => departures(store, question, stop),
    timeline: (filter, granularity, stop) => timeline(store, filter, granularity, stop),
  };
}
