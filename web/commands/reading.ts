import { beginCopying } from '#web/actions/copySentences.ts';
import { turnReading } from '#web/actions/reading.ts';
import type { State } from '#web/actions/state.ts';
import type { Command } from '#web/commands/command.ts';
import { detailId } from '#web/actions/detailId.ts';

/** Copies what is selected as sentences, each with who says so. */
export const copySelected: Command = {
  id: 'copySelected',
  words: () => 'command.copySelected',
  also: 'command.also.copySelected',
  keys: { press: ['c'] },
  can: anySelected,
  idle: 'idleSelect',
  perform: beginCopying,
};

let cameFrom: Element | null = null;

/** Goes into the panel that reads what is selected, or folds it where the focus is in it and goes back to where it came from, or to the list of what is drawn. */
export const readSelected: Command = {
  id: 'readSelected',
  words: ({ readingFolded }) => (readingFolded ? 'command.openReading' : 'command.readSelected'),
  keys: { press: ['i'] },
  can: anySelected,
  idle: 'idleSelect',
  perform(desk) {
    const isIn = document.getElementById(detailId)?.contains(document.activeElement) === true;
    turnReading(desk, isIn);
    if (!isIn) cameFrom = document.activeElement;
    requestAnimationFrame(() => (isIn ? goBack() : document.getElementById(detailId)?.focus()));
  },
};

function goBack(): void {
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected && cameFrom !== document.body) cameFrom.focus();
  else document.querySelector<HTMLElement>('.mirror [tabindex="0"]')?.focus();
}

function anySelected({ history }: State): boolean {
  return history.present.selected.length > 0;
}
