import { align } from '#web/actions/align.ts';
import { setLasso } from '#web/actions/lasso.ts';
import type { Command } from '#web/commands/command.ts';
import { selectedEntities } from '#web/commands/selection.ts';
import { alignments, type Alignment } from '#web/session/align.ts';

/** Has the next drag draw a line round names, which selects them; or has it move the picture again. */
export const lasso: Command = {
  id: 'lasso',
  words: () => 'command.lasso',
  also: 'command.also.lasso',
  keys: { press: ['o'] },
  can: ({ history }) => history.present.view === 'network' && history.present.table.size > 0,
  perform: (desk) => setLasso(desk, !desk.store.get().lasso),
};

const keys: Readonly<Record<Alignment, string>> = { row: 'h', column: 'v', spread: 'd' };
const least: Readonly<Record<Alignment, number>> = { row: 2, column: 2, spread: 3 };

/** Sets the selected names in a row, in a column, or as far from each other. */
export const alignAs: readonly Command[] = alignments.map((way) => ({
  id: `align.${way}`,
  words: () => `command.align.${way}` as const,
  also: 'command.also.align',
  keys: { press: [keys[way]] },
  can: (state) => state.history.present.view === 'network' && selectedEntities(state).length >= least[way],
  idle: way === 'spread' ? 'idleSelectThree' : 'idleSelectTwo',
  perform: (desk) => align(desk, selectedEntities(desk.store.get()), way),
}));
