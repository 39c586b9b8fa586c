import type { Cover } from '#web/canvas/camera.ts';

const airRoundControls = 12;

/**
 * How much of the canvas what stands over it covers now: panels, those marked with data-covers, at a side where they are narrower than it and else
 * from below; and the controls in a corner beside them, marked with data-covers="corner".
 */
export function coverOver(canvas: HTMLElement): Cover {
  const area = canvas.getBoundingClientRect();
  const cover = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const panel of document.querySelectorAll('[data-covers]:not([data-covers="corner"])')) {
    const { left, top, right, width } = panel.getBoundingClientRect();
    if (width === 0) continue;
    if (width >= area.width) cover.bottom = Math.max(cover.bottom, area.bottom - top);
    else if (left - area.left < area.right - right) cover.left = Math.max(cover.left, right - area.left);
    else cover.right = Math.max(cover.right, area.right - left);
  }
  return { ...cover, corner: cornerOver(area, cover) };
}

/** The controls glide along when a panel opens, so that where they will stand follows from the panel. */
function cornerOver(area: DOMRect, { left, right }: Pick<Cover, 'left' | 'right'>): Cover['corner'] {
  const controls = document.querySelector('[data-covers="corner"]');
  if (!controls?.checkVisibility({ visibilityProperty: true })) return null;
  const box = controls.getBoundingClientRect();
  const breadth = box.width + 2 * airRoundControls;
  const atLeft = document.documentElement.dir === 'rtl';
  const across = atLeft ? { left, right: left + breadth } : { left: area.width - right - breadth, right: area.width - right };
  return { ...across, top: box.top - area.top - airRoundControls, bottom: box.bottom - area.top + airRoundControls };
}
