import { isId, type Id } from '#server/domain/id.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Subgraph } from '#server/engine/engine.ts';
import { InvalidArgument } from '#server/graphql/arguments.ts';

/** What lies among so many entities at most can be asked for. */
const most = 2_000;

type Asks = {
  readonly subgraphAmong: (
    ids: readonly Id[],
    filter: Filter,
    beside?: readonly Id[],
  ) => Promise<{ readonly subgraph: Subgraph; readonly unknown: readonly string[] }>;
};

/** What lies among the entities that an argument names, and between them and those beside. unknown: what of it names none, each once. */
export async function askAmong(
  reading: Asks,
  argument: string,
  ids: readonly string[],
  filter: Filter,
  beside: readonly string[] = [],
): Promise<{ readonly subgraph: Subgraph; readonly unknown: readonly string[] }> {
  for (const [name, named] of [
    [argument, ids],
    ['beside', beside],
  ] as const)
    if (named.length > most) throw new InvalidArgument(name, `holds at most ${most} ids, not ${named.length}`);
  const { subgraph, unknown } = await reading.subgraphAmong(ids.filter(isId), filter, beside.filter(isId));
  const missing = new Set<string>(unknown);
  return { subgraph, unknown: [...new Set(ids)].filter((id) => !isId(id) || missing.has(id)) };
}
