import { openDialog } from '#web/actions/dialog.ts';
import { drawBy } from '#web/actions/measure.ts';
import type { State } from '#web/actions/state.ts';
import type { Command } from '#web/commands/command.ts';
import { measureIds } from '#web/session/measure.ts';

/** Asks by what names are to be coloured or sized. */
export const measure: Command = {
  id: 'measure',
  words: () => 'command.measure',
  also: 'command.also.measure',
  keys: { press: ['m'] },
  can: anyDrawn,
  perform: (desk) => openDialog(desk, { is: 'measure', about: {} }),
};

/** Colours names by each of the measures there are. */
export const colourBy: readonly Command[] = measureIds.map((id) => ({
  id: `colourBy.${id}`,
  words: () => `command.colourBy.${id}` as const,
  can: anyDrawn,
  perform: (desk) => drawBy(desk, { id, way: 'COLOUR', currency: null }),
}));

/** Draws names by no measure again. */
export const unmeasure: Command = {
  id: 'unmeasure',
  words: () => 'command.unmeasure',
  can: (state) => anyDrawn(state) && state.history.present.measure !== null,
  perform: (desk) => drawBy(desk, null),
};

function anyDrawn({ history }: State): boolean {
  return history.present.view === 'network' && history.present.table.size > 0;
}
