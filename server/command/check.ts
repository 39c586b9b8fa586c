import { pathOf, UsageRefused, type Command } from '#server/command/command.ts';
import { countsOf } from '#server/export/counts.ts';
import { readRecords } from '#server/import/formats.ts';
import { checked } from '#server/import/land.ts';
import { toldOnce } from '#server/import/toldOnce.ts';
import { saidIn } from '#server/import/words/said.ts';

/** Reads files and says everything that is wrong with them. */
export const check: Command = {
  name: 'check',
  usage: {
    args: 'PATH',
    does: 'reads a dossier (a folder of YAML or NDJSON files, or one file) and says everything that is wrong with it, and hints at claims that read as facts and at names that are known from elsewhere',
  },
  async run(args, { say }) {
    const path = pathOf(args);
    if (args.length > 1) throw new UsageRefused('check takes one path');
    const records = await readRecords(path);
    const batch = checked(records);
    for (const line of [...toldOnce(await records.hints()), ...(records.notes ?? []).map((note) => saidIn(note, 'EN'))]) say(line);
    say(`${path} is correct: ${countsOf(batch)}`);
  },
  failed: (args) => `${args[0]} is not correct`,
};
