import type cytoscape from 'cytoscape';
import { cameraNearer, cameraOf, moveTo } from '#web/canvas/camera.ts';
import type { Camera } from '#web/session/camera.ts';

/** Sends the camera somewhere. zoomBy counts from where it is on its way to, so that quick clicks add up. */
export type Pilot = {
  readonly go: (camera: Camera, animated: boolean) => void;
  readonly zoomBy: (factor: number, animated: boolean) => void;
};

/** A pilot of the camera of a drawing. */
export function createPilot(cy: cytoscape.Core): Pilot {
  let heading: Camera | null = null;
  function go(camera: Camera, animated: boolean): void {
    heading = camera;
    moveTo(cy, camera, animated, () => {
      if (heading === camera) heading = null;
    });
  }
  return { go, zoomBy: (factor, animated) => go(cameraNearer(cy, heading ?? cameraOf(cy), factor), animated) };
}
