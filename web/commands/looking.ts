import { fit, zoom } from '#web/actions/camera.ts';
import { keepSight } from '#web/actions/keepSight.ts';
import { openView } from '#web/actions/view.ts';
import type { State } from '#web/actions/state.ts';
import type { Command } from '#web/commands/command.ts';

/** Brings everything on the canvas, or on the map, into view. */
export const showEverything: Command = {
  id: 'showEverything',
  words: () => 'command.showEverything',
  keys: { press: ['f'] },
  can: (state) => seesNetwork(state) || seesMap(state),
  perform: (desk) => (seesMap(desk.store.get()) ? keepSight(desk, null) : fit(desk)),
};

/** Brings the camera nearer. */
export const zoomIn: Command = { id: 'zoomIn', words: () => 'command.zoomIn', can: seesNetwork, perform: (desk) => zoom(desk, 1.25) };

/** Takes the camera farther away. */
export const zoomOut: Command = { id: 'zoomOut', words: () => 'command.zoomOut', can: seesNetwork, perform: (desk) => zoom(desk, 0.8) };

/** Goes over from the network to the table in rows, or back. */
export const changeView: Command = {
  id: 'changeView',
  words: (state) => (seesNetwork(state) ? 'command.showList' : 'command.showNetwork'),
  keys: { press: ['t'] },
  perform: (desk) => openView(desk, seesNetwork(desk.store.get()) ? 'list' : 'network'),
};

function seesMap({ history }: State): boolean {
  return history.present.view === 'map';
}

function seesNetwork({ history }: State): boolean {
  return history.present.view === 'network';
}
