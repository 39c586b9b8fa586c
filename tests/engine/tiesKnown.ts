import type { Filter } from '#server/domain/filter.ts';
import { byId, type Id } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import type { StoreReading } from '#server/engine/store.ts';

/** A tie by ids, its ends in their order. */
type KnownTie = { readonly id: Id; readonly ends: readonly Id[]; readonly strength: number };

/** What a net knows once it is expanded by some entities: the ties at them by id, each once, and how many relationships are rejected. */
export async function tiesKnown(
  reading: Pick<StoreReading, 'net'>,
  ids: readonly Id[],
  filter: Filter,
): Promise<{ readonly ties: readonly KnownTie[]; readonly rejected: number; readonly isCut: boolean }> {
  const net = await reading.net(filter);
  try {
    const ties = new Map<Id, KnownTie>();
    for (const entity of await net.expand(ids.map(net.numberOf))) {
      const { neighbors, ties: numbers, begin, end } = net.around(entity);
      for (let at = begin; at < end; at += 1) {
        const tie = numbers[at] ?? 0;
        const ends = [entity, neighbors[at] ?? 0].map(net.idOf).toSorted(byId);
        ties.set(net.tieId(tie), { id: net.tieId(tie), ends, strength: net.strengthOf(tie) });
      }
    }
    return { ties: [...ties.values()].toSorted((a, b) => byId(a.id, b.id)), rejected: net.rejected(), isCut: net.isCut() };
  } finally {
    net.end();
  }
}

/** The same, in a reading of its own that ends with it. */
export async function toldTies(engine: Pick<Engine, 'reading'>, ids: readonly Id[], filter: Filter): ReturnType<typeof tiesKnown> {
  const reading = engine.reading({ stop: new AbortController().signal, asker: 'a test' });
  try {
    return await tiesKnown(reading, ids, filter);
  } finally {
    await reading.end();
  }
}
