import { firstDossier, generated } from '#tests/bench/layout/graphs.ts';
import { plainFcose, plainForce } from '#tests/bench/layout/others.ts';
import { qualityOf, type Quality } from '#tests/bench/layout/quality.ts';
import type { Places, Problem } from '#web/canvas/layout/problem.ts';
import { solve } from '#web/canvas/layout/solve.ts';

const sizes = [50, 100, 200, 500, 1_000, 2_000];
const ways: readonly { readonly name: string; readonly run: (problem: Problem) => Places }[] = [
  { name: 'Isnad, by ties', run: solve },
  { name: 'cytoscape-fcose 2.2.0', run: plainFcose },
  { name: 'd3-force 3.0.1', run: plainForce },
];

function row(what: string, name: string, { lineOverNode, lineOverLabel, crossings, overlaps, stretch, north }: Quality): string {
  const numbers = [lineOverNode, lineOverLabel, crossings, overlaps].map((number) => number.toLocaleString('en'));
  return `| ${[what, name, ...numbers, stretch.toFixed(2), north === null ? '–' : north.toFixed(2)].join(' | ')} |`;
}

process.stdout.write('| graph | layout | lines over nodes | lines over labels | crossings | overlaps | stretch | north |\n');
process.stdout.write('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n');
const dossier = await firstDossier();
const graphs = [{ what: 'first dossier', problem: dossier }, ...sizes.map((size) => ({ what: `${size} names`, problem: generated(size) }))];
for (const { what, problem } of graphs)
  for (const { name, run } of ways) process.stdout.write(`${row(what, name, qualityOf(problem, run(problem)))}\n`);
