import type { Engine } from '#server/engine/engine.ts';
import type { Graph } from '#tests/bench/graph.ts';
import { signed } from '#tests/engine/write.ts';

/** How many records a second of a kind were written. cpu: a second of this process's own CPU. */
export type Rates = { readonly entities: Rate; readonly ties: Rate };
type Rate = { readonly wall: number; readonly cpu: number };

/** Writes a graph to an engine. Ties count with their claims. */
export async function load(engine: Engine, graph: Graph): Promise<Rates> {
  const spent = { entities: { records: 0, wall: 0, cpu: 0 }, ties: { records: 0, wall: 0, cpu: 0 } };
  for (const batch of graph.batches()) {
    const sum = batch.relationships.length > 0 ? spent.ties : spent.entities;
    const [begin, before] = [performance.now(), process.cpuUsage()];
    await engine.write(batch, signed);
    const { user, system } = process.cpuUsage(before);
    sum.records += batch.entities.length + batch.relationships.length;
    sum.wall += (performance.now() - begin) / 1_000;
    sum.cpu += (user + system) / 1_000_000;
  }
  const rate = ({ records, wall, cpu }: typeof spent.ties): Rate => ({ wall: records / wall, cpu: records / cpu });
  return { entities: rate(spent.entities), ties: rate(spent.ties) };
}
