import { pathOf, type Command } from '#server/command/command.ts';

/** Copies the store to a folder. */
export const backup: Command = {
  name: 'backup',
  usage: {
    args: '[--force] PATH',
    does: 'copies the store to a folder, also while a server has it open, and looks through the copy before it takes its name; --force replaces a folder',
  },
  async run(args, { say, kept }) {
    const { rest, force } = forced(args);
    const path = pathOf(rest);
    kept(rest.slice(1)).backUp(path, force);
    say(`${path} is a whole copy of the store: a data folder of its own, which restore puts back`);
  },
  failed: (args) => `${forced(args).rest[0]} is not written`,
};

/** The arguments without --force, and whether it was among them. */
export function forced(args: readonly string[]): { readonly rest: readonly string[]; readonly force: boolean } {
  return { rest: args.filter((arg) => arg !== '--force'), force: args.includes('--force') };
}
