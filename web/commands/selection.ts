import { collapse as collapsed } from '#web/actions/collapse.ts';
import { askToExpand } from '#web/actions/expand.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { isolate as isolated } from '#web/actions/isolate.ts';
import { pin as pinned } from '#web/actions/pin.ts';
import { choose } from '#web/actions/routes.ts';
import { remove } from '#web/actions/remove.ts';
import { setLasso } from '#web/actions/lasso.ts';
import { select } from '#web/actions/select.ts';
import { foldStart } from '#web/actions/sheet.ts';
import type { State } from '#web/actions/state.ts';
import type { Command } from '#web/commands/command.ts';

/** Takes the selected entities off the canvas. */
export const hide: Command = {
  id: 'hide',
  words: () => 'command.hide',
  keys: { press: ['Delete', 'Backspace'] },
  can: anySelected,
  idle: 'idleSelectName',
  perform: (desk) => remove(desk, selectedEntities(desk.store.get())),
};

/** Takes everything off the canvas but what is selected. */
export const isolate: Command = {
  id: 'isolate',
  words: () => 'command.isolate',
  can: ({ history }) => history.present.selected.length > 0,
  perform: isolated,
};

/** Asks which of the names that are drawn are to be selected. */
export const selectBy: Command = {
  id: 'selectBy',
  words: () => 'command.selectBy',
  also: 'command.also.selectBy',
  keys: { press: ['a'] },
  can: ({ history }) => history.present.view === 'network' && history.present.table.size > 0,
  perform: (desk) => openDialog(desk, { is: 'selectBy', about: {} }),
};

/** Asks which neighbors of the selected entity are to be drawn. */
export const expand: Command = {
  id: 'expand',
  words: () => 'command.expand',
  keys: { press: ['e'] },
  can: anySelected,
  idle: 'idleSelectName',
  perform(desk) {
    const last = selectedEntities(desk.store.get()).at(-1);
    if (last !== undefined) askToExpand(desk, last);
  },
};

/** Takes the neighbors of the selected entity off the canvas that hang on nothing else. */
export const collapse: Command = {
  id: 'collapse',
  words: () => 'command.collapse',
  can: anySelected,
  perform(desk) {
    const last = selectedEntities(desk.store.get()).at(-1);
    if (last !== undefined) collapsed(desk, last);
  },
};

/** Pins the selected entities where they lie, or lets them go. */
export const pin: Command = {
  id: 'pin',
  words: () => 'command.pin',
  keys: { press: ['l'] },
  can: anySelected,
  idle: 'idleSelectName',
  perform: (desk) => pinned(desk, selectedEntities(desk.store.get())),
};

/** Folds what lies over the canvas, or else draws no line round names any more, or else selects nothing, or else shows no route. */
export const unselect: Command = {
  id: 'unselect',
  words: () => 'command.unselect',
  keys: { press: ['Escape'] },
  perform(desk) {
    const { startUnfolded, lasso, history } = desk.store.get();
    const { selected, entrance } = history.present;
    if (startUnfolded) foldStart(desk);
    else if (lasso) setLasso(desk, false);
    else if (selected.length === 0 && entrance === 'routes') choose(desk, null);
    else select(desk, null);
  },
};

/** The names that are selected and on the table, in the order in which they were selected. */
export function selectedEntities({ history }: State): readonly string[] {
  return history.present.selected.filter((id) => history.present.table.has(id));
}

function anySelected(state: State): boolean {
  return selectedEntities(state).length > 0;
}
