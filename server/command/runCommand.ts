import { UsageRefused, type Command, type CommandWorld } from '#server/command/command.ts';
import { commands } from '#server/command/commands.ts';
import { ConfigRefused } from '#server/config.ts';
import { Failure } from '#server/engine/failure.ts';

const usage = `${commands.map((command) => `${called(command)}   ${command.usage.does}`).join('\n')}

npm run dossier is the same. load, import, export, publish, copy, backup, restore and doctor take the settings of npm start that say where the store is (npm start -- --help): ISNAD_DATA or --data after PATH, NEO4J_URI and so on.`;

function called({ name, usage: { args } }: Command): string {
  return `npm run -s isnad -- ${name} ${args}`;
}

/** Runs the command that the first argument names; answers the exit code: 0, or 1 with the reasons as warnings. What has no name is thrown on. */
export async function runCommand([verb, ...args]: readonly string[], world: CommandWorld): Promise<0 | 1> {
  if (verb === '--help') {
    world.say(usage);
    return 0;
  }
  const command = commands.find(({ name }) => name === verb);
  try {
    if (!command) throw new UsageRefused('no command is named');
    await command.run(args, world);
    return 0;
  } catch (error) {
    if (error instanceof UsageRefused)
      world.warn(command === undefined ? usage : `${error.message}\n${called(command)}\nnpm run -s isnad -- --help says what each does`);
    else if (error instanceof Failure || error instanceof ConfigRefused) {
      world.warn(error.message);
      const left = command?.failed(args, error) ?? null;
      if (left !== null) world.warn(left);
    } else throw error;
    return 1;
  }
}
