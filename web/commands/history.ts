import { redo as redone, undo as undone } from '#web/actions/undo.ts';
import type { Command } from '#web/commands/command.ts';

/** Takes the last step back. */
export const undo: Command = {
  id: 'undo',
  words: () => 'command.undo',
  keys: { press: ['KeyZ'], control: true },
  can: ({ history }) => history.past.length > 0,
  perform: undone,
};

/** Takes the step again that was taken back last. */
export const redo: Command = {
  id: 'redo',
  words: () => 'command.redo',
  keys: { press: ['KeyZ'], control: true, shift: true },
  can: ({ history }) => history.future.length > 0,
  perform: redone,
};
