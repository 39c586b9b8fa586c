import type { Desk } from '#web/actions/desk.ts';
import type { Cover } from '#web/canvas/camera.ts';
import type { Canvas } from '#web/canvas/canvas.ts';
import type { Camera } from '#web/session/camera.ts';
import { keptCamera } from '#web/session/link.ts';

/** Takes hold of the canvas that is on the page, or lets it go. */
export function holdCanvas(desk: Desk, canvas: Canvas | null): void {
  desk.canvas.current = canvas;
}

/** Brings some of the canvas into view, or all of it. */
export function fit(desk: Desk, ids: readonly string[] | null = null): void {
  desk.store.set((state) => ({ ...state, aim: { to: 'fit', ids } }));
}

/** Brings some of the canvas out from under what covers it, with the least shift where all of them have room. */
export function frame(desk: Pick<Desk, 'store'>, ids: readonly string[]): void {
  desk.store.set((state) => ({ ...state, aim: { to: 'frame', ids } }));
}

/** Nearer or farther, by a factor. */
export function zoom(desk: Desk, factor: number): void {
  desk.canvas.current?.zoomBy(factor);
}

/** Takes note of whether any of the picture is seen beside a cover. */
export function noteSight(desk: Desk, cover: Cover | null): void {
  const away = cover && (desk.canvas.current?.away(cover) ?? null);
  desk.store.set((state) => (state.away === away ? state : { ...state, away }));
}

/** Remembers where the camera is, for the link. */
export function keepCamera(desk: Desk, now: Camera): void {
  const camera = keptCamera(now);
  desk.store.set((state) => {
    const same = state.camera && state.camera.x === camera.x && state.camera.y === camera.y && state.camera.zoom === camera.zoom;
    return same ? state : { ...state, camera };
  });
}
