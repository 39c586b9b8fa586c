import { countedIds, gather as gathered, openAllCrowds } from '#web/actions/crowds.ts';
import type { Command } from '#web/commands/command.ts';
import { leastAlike } from '#web/session/crowds.ts';

/** Counts those that are alike in one node. */
export const gather: Command = {
  id: 'gather',
  words: () => 'command.gather',
  can: ({ history }) => history.present.view === 'network' && history.present.table.size >= leastAlike,
  perform: (desk) => void gathered(desk),
};

/** Draws all that are counted in one node by themselves. */
export const openCrowds: Command = {
  id: 'openCrowds',
  words: () => 'command.openCrowds',
  can: ({ known, history }) => history.present.view === 'network' && countedIds(known, history.present).length > 0,
  perform: (desk) => void openAllCrowds(desk),
};
