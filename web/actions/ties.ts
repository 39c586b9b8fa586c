import { AmongDocument } from '#web/api/generated.ts';
import { toldEntity, toldTie } from '#web/api/told.ts';
import type { Desk } from '#web/actions/desk.ts';
import { learn, type Known } from '#web/session/known.ts';

const most = 2000;

/**
 * What is known, besides what was known before (before), once some entities and all ties among them, and between them and those that lie on the table, have been asked for. A question
 * names at most 2,000 entities, so that larger sets are asked for in pairs of blocks. Of an id that names nothing nothing is known then.
 */
export async function askTies(
  desk: Desk,
  fresh: readonly string[],
  settled: readonly string[],
  signal: AbortSignal,
  before: Known = desk.store.get().known,
): Promise<Known> {
  let known = before;
  for (const ids of questionsFor(fresh, settled)) {
    const { subgraph } = (await desk.ask(AmongDocument, { ids }, signal)).among;
    known = learn(known, subgraph.entities.map(toldEntity), subgraph.relationships.map(toldTie));
  }
  return known;
}

/** Sets of at most 2,000 ids in which every two fresh ones, and every fresh with every settled one, stand together at least once. */
export function questionsFor(fresh: readonly string[], settled: readonly string[]): readonly (readonly string[])[] {
  const others = settled.filter((id) => !fresh.includes(id));
  if (fresh.length === 0) return [];
  if (fresh.length + others.length <= most) return [[...fresh, ...others]];
  const [news, olds] = [blocksOf(fresh), blocksOf(others)];
  const partners = news.flatMap((block, index) => [...news.slice(index + 1), ...olds].map((other) => [...block, ...other]));
  return partners.length > 0 ? partners : news;
}

function blocksOf(ids: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (let from = 0; from < ids.length; from += most / 2) blocks.push(ids.slice(from, from + most / 2));
  return blocks;
}
