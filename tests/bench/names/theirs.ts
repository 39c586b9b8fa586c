import anyAscii from 'any-ascii';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Method, Named } from '#tests/bench/names/ours.ts';

/** MiniSearch over the words in ASCII, fuzzy and by prefix: what a careful user of libraries builds. */
export function miniSearch(names: readonly Named[]): Method {
  const start = performance.now();
  const index = new MiniSearch<Named>({
    fields: ['text'],
    processTerm: (term) => ascii(term),
    searchOptions: { fuzzy: 0.34, prefix: true },
  });
  index.addAll([...names]);
  return {
    name: 'MiniSearch + any-ascii',
    built: (performance.now() - start) / 1_000,
    ask: async (text) =>
      index
        .search(text)
        .slice(0, 10)
        .map(({ id, score }) => ({ id: String(id), score })),
    close() {},
  };
}

/** Fuse.js over the names in ASCII. */
export function fuse(names: readonly Named[]): Method {
  const start = performance.now();
  const index = new Fuse(
    names.map(({ id, text }) => ({ id, text: ascii(text) })),
    { keys: ['text'], includeScore: true, threshold: 0.6, ignoreLocation: true },
  );
  return {
    name: 'Fuse.js + any-ascii',
    built: (performance.now() - start) / 1_000,
    ask: async (text) =>
      index.search(ascii(text).slice(0, 32), { limit: 10 }).map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 1) })),
    close() {},
  };
}

function ascii(text: string): string {
  return anyAscii(text).toLowerCase();
}
