import { userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readConfig, usage } from '#server/config.ts';
import { openEngine } from '#server/engine/openEngine.ts';
import { runCommand } from '#server/command/runCommand.ts';

const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

process.exitCode = await runCommand(process.argv.slice(2), {
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
  by: userInfo().username,
  now: () => new Date(),
  async open(flags) {
    const config = readConfig(process.env, flags, dataFolder);
    if (config === null) {
      console.log(usage);
      return process.exit(0);
    }
    const store = await openEngine(config, (line) => console.error(line));
    return { store, close: () => store.close() };
  },
});
