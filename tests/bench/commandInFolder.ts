import { runCommand } from '#server/command/runCommand.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { keptIn } from '#tests/engine/embedded/keptIn.ts';
import { signed } from '#tests/engine/write.ts';

/** Runs a command on the store in a folder, which is made where there is none, and prints what this process took: seconds of processor, and the most bytes that it held. */
const [, , folder = '', ...args] = process.argv;
const before = process.cpuUsage();
const code = await runCommand(args, {
  say: () => undefined,
  warn: (line) => console.error(line),
  by: signed.by,
  now: () => new Date(),
  openBoth: () => Promise.reject(new Error('no other store is opened')),
  stopping: () => new AbortController().signal,
  kept: keptIn(folder),
  open: async () => {
    const store = engineOver(openEmbedded(folder));
    return { store, close: () => store.close() };
  },
});
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ cpu: (user + system) / 1e6, most: process.resourceUsage().maxRSS * 1024 }));
process.exitCode = code;
