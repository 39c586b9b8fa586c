import type { Cover } from '#web/canvas/camera.ts';

/** How much of the canvas the panels over it cover now: those marked with data-covers, at a side where they are narrower than it and else from below. */
export function coverOver(canvas: HTMLElement): Cover {
  const area = canvas.getBoundingClientRect();
  const cover = { left: 0, right: 0, bottom: 0 };
  for (const panel of document.querySelectorAll('[data-covers]')) {
    const { left, top, right, width } = panel.getBoundingClientRect();
    if (width === 0) continue;
    if (width >= area.width) cover.bottom = Math.max(cover.bottom, area.bottom - top);
    else if (left <= area.left) cover.left = right - area.left;
    else cover.right = area.right - left;
  }
  return cover;
}
