import { relayout as laidOut } from '#web/actions/relayout.ts';
import type { Command } from '#web/commands/command.ts';

/** Lays the canvas out again, as it was last laid out. */
export const relayout: Command = {
  id: 'relayout',
  words: () => 'command.relayout',
  can: ({ history }) => history.present.table.size > 0,
  perform: (desk) => void laidOut(desk),
};
