import { fit, zoom } from '#web/actions/camera.ts';
import type { Command } from '#web/commands/command.ts';

/** Brings everything on the canvas into view. */
export const showEverything: Command = {
  id: 'showEverything',
  words: () => 'command.showEverything',
  keys: { press: ['f'] },
  perform: (desk) => fit(desk),
};

/** Brings the camera nearer. */
export const zoomIn: Command = { id: 'zoomIn', words: () => 'command.zoomIn', perform: (desk) => zoom(desk, 1.25) };

/** Takes the camera farther away. */
export const zoomOut: Command = { id: 'zoomOut', words: () => 'command.zoomOut', perform: (desk) => zoom(desk, 0.8) };
