import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { costTable } from '#server/names/training/costTable.ts';
import { isHeldBack } from '#server/names/training/heldBack.ts';
import { learnCosts } from '#server/names/training/learnCosts.ts';
import { withReportedSpellings } from '#server/names/training/reportedSpellings.ts';
import { spellingTable } from '#server/names/training/spellingTable.ts';
import { readPairs } from '#server/names/training/readPairs.ts';

const mostWeight = 3;

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Say the folder of the free data: npm run train:names -- FOLDER\n');
  process.exitCode = 2;
} else {
  const pairs = (['google-train', 'google-eval', 'wikidata'] as const)
    .flatMap((file) => readPairs(folder, file))
    .filter(({ arabic }) => !isHeldBack(arabic))
    .map((pair) => ({ ...pair, weight: Math.min(mostWeight, Math.sqrt(pair.weight)) }));
  const path = fileURLToPath(new URL('../generated/costs.ts', import.meta.url));
  const model = learnCosts(pairs);
  writeFileSync(path, costTable({ ...model, arabic: withReportedSpellings(model.arabic) }, pairs.length));
  const spellings = fileURLToPath(new URL('../generated/usualSpellings.ts', import.meta.url));
  writeFileSync(spellings, spellingTable(readPairs(folder, 'wikidata')));
  process.stdout.write(`${path}: learned from ${pairs.length} pairs\n`);
}
