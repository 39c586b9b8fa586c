import { NeighborhoodDocument, type TableSubgraphFragment } from '#web/api/generated.ts';
import { toldEntity, toldTie } from '#web/api/told.ts';
import type { Desk } from '#web/actions/desk.ts';
import { learn, type Known } from '#web/session/known.ts';

const most = 200;

/** What is known once the ties at some entities have been asked for, at most 200 entities a question, with what the answers left out. */
export async function askTies(
  desk: Desk,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly known: Known; readonly omitted: TableSubgraphFragment['omitted'] }> {
  let known = desk.store.get().known;
  const omitted: TableSubgraphFragment['omitted'][number][] = [];
  for (let from = 0; from < ids.length; from += most) {
    const { neighborhood } = await desk.ask(NeighborhoodDocument, { ids: ids.slice(from, from + most), depth: 1, first: 1000 }, signal);
    known = learn(known, neighborhood.entities.map(toldEntity), neighborhood.relationships.map(toldTie));
    omitted.push(...neighborhood.omitted);
  }
  return { known, omitted };
}
