import { canUndo, redo as redone, undo as undone } from '#web/actions/undo.ts';
import type { Command } from '#web/commands/command.ts';

/** Takes the last step back; at its end it says that older steps are gone, and after a decision it asks who undoes that. */
export const undo: Command = {
  id: 'undo',
  words: () => 'command.undo',
  keys: { press: ['z'], control: true },
  can: canUndo,
  perform: undone,
};

/** Takes the step again that was taken back last. */
export const redo: Command = {
  id: 'redo',
  words: () => 'command.redo',
  keys: { press: ['z'], control: true, shift: true, or: { press: ['y'], control: true } },
  can: ({ history }) => history.future.length > 0,
  perform: redone,
};
