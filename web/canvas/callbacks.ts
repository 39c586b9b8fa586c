import type { Camera } from '#web/session/camera.ts';

/** What a person does on the canvas. extend: the selection is added to. Positions are in canvas pixels at zoom 1. */
export type CanvasCallbacks = {
  onSelect: (id: string | null, extend: boolean) => void;
  onMove: (moved: readonly { readonly id: string; readonly x: number; readonly y: number }[]) => void;
  onExpand: (id: string) => void;
  /** Many were selected at once, by a box drawn with Shift held. */
  onSelectMany: (ids: readonly string[]) => void;
  /** A line was drawn round these, or round none. extend: they come to what is selected. */
  onLasso: (ids: readonly string[], extend: boolean) => void;
  /** What can be done is asked of what is at a place, or of the whole (null), by the right button or a long press. x, y: in the window. */
  onMenu: (id: string | null, at: { readonly x: number; readonly y: number }) => void;
  onCamera: (camera: Camera) => void;
  /** What is seen may be something else than before. */
  onSight: () => void;
};
