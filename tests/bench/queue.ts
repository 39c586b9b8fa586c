import { compareAll } from '#server/engine/compareAll.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { neverStopped } from '#server/engine/neverStopped.ts';
import type { Graph } from '#tests/bench/graph.ts';
import { load } from '#tests/bench/load.ts';
import { heading, row } from '#tests/bench/measure.ts';

const aMeasure = 2_000;
const most = { entities: 20_000, seconds: 60 };

/** Compares every entity of a graph with all others, as the server does in the background, and prints what it took of processor, part by part. folder: an empty one. */
export async function queue(graph: Graph, folder: string): Promise<void> {
  const columns = ['entities compared', 'seconds of processor', 'milliseconds an entity', 'pairs', 'to hold'];
  console.log(heading(`The queue of ${graph.entities} entities and ${graph.ties} ties, embedded`, columns));
  const engine = engineOver(openEmbedded(folder));
  try {
    await load(engine, graph);
    let [compared, pairs, before] = [0, 0, process.cpuUsage()];
    let [part, sum] = [0, 0];
    const tell = () => {
      const { user, system } = process.cpuUsage(before);
      before = process.cpuUsage();
      const seconds = (user + system) / 1_000_000;
      sum += seconds;
      console.log(row(`${part}`, seconds.toFixed(1), ((1_000 * seconds) / part).toFixed(1), `${pairs}`, ''));
      part = 0;
    };
    const keepComparisons: typeof engine.keepComparisons = async (some) => {
      await engine.keepComparisons(some);
      part += some.length;
      compared += some.length;
      pairs += some.reduce((all, { found }) => all + found.length, 0);
      if (part >= aMeasure) tell();
    };
    await compareAll({ reading: engine.reading, keepComparisons }, neverStopped);
    if (part > 0) tell();
    const held = graph.entities === most.entities ? `at most ${most.seconds} s${sum <= most.seconds ? ' (held)' : ' (MISSED)'}` : '';
    console.log(row(`${compared} in all`, sum.toFixed(1), ((1_000 * sum) / compared).toFixed(1), `${pairs}`, held));
  } finally {
    await engine.close();
  }
}
