import { keepCamera, noteSight } from '#web/actions/camera.ts';
import { askAboutCrowd, moveCrowd } from '#web/actions/crowds.ts';
import type { Desk } from '#web/actions/desk.ts';
import { askToExpand } from '#web/actions/expand.ts';
import { lassoed } from '#web/actions/lasso.ts';
import { move } from '#web/actions/move.ts';
import { pointAt, select, selectMany } from '#web/actions/select.ts';
import { createCanvas, type Canvas } from '#web/canvas/canvas.ts';
import { crowdWith, isOfCrowd, type Crowd } from '#web/session/crowd.ts';
import { coverOver } from '#web/views/graph/cover.ts';

/** Where a menu is asked for, and whether of something that is selected or of the whole. x, y: in the window. */
export type MenuPlace = { readonly x: number; readonly y: number; readonly of: 'selection' | 'canvas' };

/** What gestures go by: the counted nodes that are drawn, whether the places are nobody's to move, and what opens a menu. */
type GoneBy = { readonly crowds: readonly Crowd[]; readonly isOwn: boolean; readonly openMenu: (place: MenuPlace) => void };

/** A canvas on the page. element: what it is drawn in; goBy: tells what its gestures go by from now on. */
export type OpenStage = {
  readonly element: HTMLElement;
  readonly canvas: Canvas;
  readonly goBy: (change: Partial<GoneBy>) => void;
  readonly crowds: () => readonly Crowd[];
};

/** Opens a canvas in a place, whose gestures are actions. */
export function openStage(desk: Desk, place: Element): OpenStage {
  const element = document.createElement('div');
  element.className = 'stage';
  place.append(element);
  let now: GoneBy = { crowds: [], isOwn: false, openMenu: () => undefined };
  const canvas = createCanvas(element, {
    onSelect(id, extend) {
      const crowd = id === null ? undefined : crowdWith(now.crowds, id);
      if (crowd) askAboutCrowd(desk, crowd);
      else select(desk, id, extend);
    },
    onMove(moved) {
      if (now.isOwn) return;
      for (const { id, x, y } of moved) {
        const crowd = crowdWith(now.crowds, id);
        if (crowd) moveCrowd(desk, crowd, { x, y });
      }
      move(desk, moved);
    },
    onSelectMany: (ids) =>
      selectMany(
        desk,
        ids.filter((id) => !isOfCrowd(id)),
        true,
      ),
    onLasso: (ids, extend) =>
      lassoed(
        desk,
        ids.filter((id) => !isOfCrowd(id)),
        extend,
      ),
    onMenu(id, { x, y }) {
      if ((id !== null && isOfCrowd(id)) || element.closest('[data-turning]')) return;
      if (id !== null) pointAt(desk, id);
      now.openMenu({ x, y, of: id === null ? 'canvas' : 'selection' });
    },
    onExpand: (id) => (isOfCrowd(id) ? undefined : askToExpand(desk, id)),
    onCamera: (camera) => keepCamera(desk, camera),
    onSight: () => noteSight(desk, coverOver(element)),
  });
  return {
    element,
    canvas,
    goBy(change) {
      now = { ...now, ...change };
    },
    crowds: () => now.crowds,
  };
}
