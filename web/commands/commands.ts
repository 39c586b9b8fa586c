import { answers } from '#web/commands/answers.ts';
import { alignAs, lasso } from '#web/commands/arrange.ts';
import type { Command } from '#web/commands/command.ts';
import { gather, openCrowds } from '#web/commands/crowds.ts';
import { colourBy, measure, unmeasure } from '#web/commands/measure.ts';
import { redo, undo } from '#web/commands/history.ts';
import { changeView, showEverything, zoomIn, zoomOut } from '#web/commands/looking.ts';
import {
  bringFiles,
  changeLanguage,
  changeNumerals,
  changeTheme,
  compare,
  copyLink,
  linkNames,
  listCommands,
  listInvestigations,
  listKeys,
  makePicture,
  openIds,
  print,
  publish,
  save,
  search,
  showQuery,
  takeOut,
} from '#web/commands/page.ts';
import { copySelected, readSelected } from '#web/commands/reading.ts';
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
  readSelected,
  copySelected,
  selectBy,
  lasso,
  hide,
  isolate,
  expand,
  collapse,
  pin,
  ...alignAs,
  changeView,
  showEverything,
  zoomIn,
  zoomOut,
  relayout,
  ...layOutAs,
  measure,
  ...colourBy,
  unmeasure,
  gather,
  openCrowds,
  save,
  listInvestigations,
  copyLink,
  makePicture,
  print,
  openIds,
  bringFiles,
  takeOut,
  publish,
  showQuery,
  changeLanguage,
  changeNumerals,
  changeTheme,
  listKeys,
  unselect,
];
