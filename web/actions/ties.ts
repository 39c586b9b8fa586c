import { AmongDocument } from '#web/api/generated.ts';
import { toldEntity, toldTie } from '#web/api/told.ts';
import type { Desk } from '#web/actions/desk.ts';
import { learn, type Known } from '#web/session/known.ts';

const most = 2000;

/** What the server is asked for at once: some entities, and all ties among them and between them and those beside. */
type TieQuestion = { readonly ids: readonly string[]; readonly beside: readonly string[] };

/**
 * What is known, besides what was known before (before), once some entities and all ties among them, and between them and those that lie on the table, have been asked for. A question
 * names at most 2,000 entities, so that larger sets are asked for in blocks. Of an id that names nothing nothing is known then.
 */
export async function askTies(
  desk: Desk,
  fresh: readonly string[],
  settled: readonly string[],
  signal: AbortSignal,
  before: Known = desk.store.get().known,
): Promise<Known> {
  let known = before;
  for (const question of questionsFor(fresh, settled)) {
    const { subgraph } = (await desk.ask(AmongDocument, question, signal)).among;
    known = learn(known, subgraph.entities.map(toldEntity), subgraph.relationships.map(toldTie));
  }
  return known;
}

/** Questions of at most 2,000 ids in which every two fresh ones, and every fresh with every settled one, stand together at least once, and no two settled ones are asked for. */
export function questionsFor(fresh: readonly string[], settled: readonly string[]): readonly TieQuestion[] {
  const others = settled.filter((id) => !fresh.includes(id));
  if (fresh.length === 0) return [];
  if (fresh.length + others.length <= most) return [{ ids: fresh, beside: others }];
  const [news, olds] = [blocksOf(fresh), blocksOf(others)];
  const partners = news.flatMap((ids, index) => [...news.slice(index + 1), ...olds].map((beside) => ({ ids, beside })));
  const last = news.at(-1) ?? [];
  return olds.length > 0 ? partners : [...partners, { ids: last, beside: [] }];
}

/** Sets of at most 2,000 ids in which every two stand together at least once. */
export function setsFor(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= most) return ids.length > 0 ? [ids] : [];
  const blocks = blocksOf(ids);
  return blocks.flatMap((block, index) => blocks.slice(index + 1).map((other) => [...block, ...other]));
}

function blocksOf(ids: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (let from = 0; from < ids.length; from += most / 2) blocks.push(ids.slice(from, from + most / 2));
  return blocks;
}
