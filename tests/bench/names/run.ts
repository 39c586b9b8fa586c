import { duplicatesTable, latencyTable, qualityTables } from '#tests/bench/names/tables.ts';

const folder = process.argv.find((argument, index) => index > 1 && !argument.startsWith('--')) ?? '../shared/data/names';
const million = !process.argv.includes('--small');

process.stdout.write(
  [
    'Names are composed by chance; no name is that of a person we know of. Words held back are of the free data and were not seen by the training',
    '(Google, Apache-2.0; Wikidata, CC0); names as reported, the composition and the slips are ours. Names and words are split by entity.',
    '',
  ].join('\n'),
);
for (const table of [qualityTables(folder), duplicatesTable(folder), latencyTable(folder, million ? [20_000, 1_000_000] : [20_000])])
  for await (const lines of table) process.stdout.write(`${lines}\n`);
