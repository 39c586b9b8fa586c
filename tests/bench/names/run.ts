import { parseArgs } from 'node:util';
import { kindsTable, scoreTable } from '#tests/bench/names/scoreTable.ts';
import { duplicatesTable, latencyTable, qualityTables, strangersTable } from '#tests/bench/names/tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    small: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const [folder = '../shared/data/names'] = positionals;
const tables = {
  score: () => scoreTable(folder, values.misses),
  kinds: () => kindsTable(values.misses),
  quality: () => qualityTables(folder, values.alone),
  strangers: () => strangersTable(values.alone),
  duplicates: () => duplicatesTable(folder, values.misses),
  times: () => latencyTable(folder, values.small ? [20_000] : [20_000, 1_000_000]),
};

process.stdout.write(
  [
    'Names are composed by chance; no name is that of a person we know of. Words held back are of the free data and were not seen by the training',
    '(Google, Apache-2.0; Wikidata, CC0); names as reported, the composition and the slips are ours. Names and words are split by entity.',
    '',
  ].join('\n'),
);
for (const [name, table] of Object.entries(tables))
  if (values.only === undefined || values.only === name) for await (const lines of table()) process.stdout.write(`${lines}\n`);
