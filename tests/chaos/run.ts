import { parseArgs } from 'node:util';
import { flippedBits, lostFiles } from '#tests/chaos/damage.ts';
import { canMount, fullDisks } from '#tests/chaos/fullDisk.ts';
import { kills } from '#tests/chaos/kills.ts';
import { neo4jGone } from '#tests/chaos/neo4j.ts';
import { randomFrom, type Misfortune } from '#tests/chaos/round.ts';

const help = `npm run chaos [-- --rounds NUMBER --seed NUMBER --neo4j NUMBER]
Does to stores what happens to stores (kills, full disks, flipped bits, lost files), round by round in turn, and looks after each whether all that was
acknowledged is there and nothing false is served. --rounds: on the embedded store, 100 where it is not said; --neo4j: so many on a local Neo4j, none where
it is not said; --seed: to have the same rounds again. Ends with its figures (Ctrl-C: with those until then), and with code 1 where something was lost or false.`;

type Figures = { rounds: number; acknowledged: number; equal: number; readonly refused: Map<string, number>; readonly false: string[] };

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, seed: { type: 'string' }, neo4j: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) console.log(help);
else await main(Number(values.rounds ?? 100), Number(values.neo4j ?? 0), Number(values.seed ?? Date.now() % 1_000_000));

async function main(rounds: number, onNeo4j: number, seed: number): Promise<void> {
  console.log(`seed ${seed}`);
  const [flipped, lost, killed] = [flippedBits(), lostFiles(), kills()];
  const full = canMount() ? fullDisks() : null;
  if (full === null) console.log('no disk of its own can be mounted here: without full disks');
  const damaged = [flipped, lost, flipped, lost, flipped, lost, flipped];
  const embedded = [killed, ...damaged, full ?? killed, ...damaged];
  const neo4j = neo4jGone();
  const all = new Set<Misfortune>([...embedded, neo4j]);
  const figures = new Map([...all].map((each) => [each, noFigures()]));
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort());
  try {
    for (let n = 0; n < rounds && !stopped.signal.aborted; n += 1) await round(embedded[n % embedded.length], seed + n, figures);
    for (let n = 0; n < onNeo4j && !stopped.signal.aborted; n += 1) await round(neo4j, seed + n, figures);
  } finally {
    for (const each of all) await each.end();
  }
  print(figures);
  if ([...figures.values()].some((each) => each.false.length > 0)) process.exitCode = 1;
}

async function round(misfortune: Misfortune | undefined, seed: number, figures: ReadonlyMap<Misfortune, Figures>): Promise<void> {
  const kept = misfortune && figures.get(misfortune);
  if (!misfortune || !kept) return;
  kept.rounds += 1;
  try {
    const { outcome, acknowledged } = await misfortune.run(randomFrom(seed));
    kept.acknowledged += acknowledged;
    if (outcome.kind === 'EQUAL') kept.equal += 1;
    else kept.refused.set(outcome.code, (kept.refused.get(outcome.code) ?? 0) + 1);
  } catch (error) {
    kept.false.push(`seed ${seed}: ${String(error)}`);
    console.error(`${misfortune.name}, seed ${seed}:`, error);
  }
}

function print(figures: ReadonlyMap<Misfortune, Figures>): void {
  console.log(
    '\n| what happened | rounds | acknowledged batches looked for | all as it was written | refused | false, lost or without a name |\n| --- | ---: | ---: | ---: | --- | ---: |',
  );
  for (const [{ name }, each] of figures) {
    if (each.rounds === 0) continue;
    const refused = [...each.refused].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`);
    console.log(
      `| ${name} | ${each.rounds} | ${each.acknowledged} | ${each.equal} | ${refused.join(', ') || '0'} | ${each.false.length} |`,
    );
  }
}

function noFigures(): Figures {
  return { rounds: 0, acknowledged: 0, equal: 0, refused: new Map(), false: [] };
}
