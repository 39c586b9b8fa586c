import { answers } from '#web/commands/answers.ts';
import type { Command } from '#web/commands/command.ts';
import { gather, openCrowds } from '#web/commands/crowds.ts';
import { redo, undo } from '#web/commands/history.ts';
import { changeView, showEverything, zoomIn, zoomOut } from '#web/commands/looking.ts';
import {
  bringFiles,
  changeLanguage,
  changeTheme,
  compare,
  copyLink,
  linkNames,
  listCommands,
  listInvestigations,
  listKeys,
  makePicture,
  openIds,
  publish,
  save,
  search,
  takeOut,
} from '#web/commands/page.ts';
import { layOutAs, relayout } from '#web/commands/relayout.ts';
import { collapse, expand, hide, isolate, pin, selectBy, unselect } from '#web/commands/selection.ts';

/** All that a person can have the page do, in the order in which it is listed. */
export const commands: readonly Command[] = [
  search,
  ...answers,
  linkNames,
  compare,
  listCommands,
  undo,
  redo,
  selectBy,
  hide,
  isolate,
  expand,
  collapse,
  pin,
  changeView,
  showEverything,
  zoomIn,
  zoomOut,
  relayout,
  ...layOutAs,
  gather,
  openCrowds,
  save,
  listInvestigations,
  copyLink,
  makePicture,
  openIds,
  bringFiles,
  takeOut,
  publish,
  changeLanguage,
  changeTheme,
  listKeys,
  unselect,
];
