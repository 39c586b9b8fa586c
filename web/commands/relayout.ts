import { relayout as laidOut } from '#web/actions/relayout.ts';
import type { Command } from '#web/commands/command.ts';
import { layoutIds } from '#web/session/layout.ts';

/** Lays the canvas out again, as it was last laid out. */
export const relayout: Command = {
  id: 'relayout',
  words: () => 'command.relayout',
  can: ({ history }) => history.present.table.size > 0,
  perform: (desk) => void laidOut(desk),
};

/** Lays the canvas out in each of the ways there are. */
export const layOutAs: readonly Command[] = layoutIds.map((id) => ({
  id: `layOut.${id}`,
  words: () => `command.layOut.${id}`,
  can: ({ history }) => history.present.view === 'network' && history.present.table.size > 0,
  perform: (desk) => void laidOut(desk, { id, values: {} }),
}));
