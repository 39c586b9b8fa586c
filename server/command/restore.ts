import { forced } from '#server/command/backup.ts';
import { pathOf, type Command } from '#server/command/command.ts';

/** Puts a backup in the place of the store. */
export const restore: Command = {
  name: 'restore',
  usage: {
    args: '[--force] PATH',
    does: 'puts a backup, or the file of a store alone, in the place of the store once it was looked through; --force where a store is there, which is kept beside it',
  },
  async run(args, { say, kept }) {
    const { rest, force } = forced(args);
    const path = pathOf(rest);
    const former = kept(rest.slice(1)).restore(path, force);
    say(`the store is that of ${path}`);
    if (former !== null) say(`the one that was there is kept in ${former}; remove it when it is needed no more`);
  },
  failed: (args) => `${forced(args).rest[0]} is not put back; what was there is as it was`,
};
