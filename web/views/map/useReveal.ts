import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import { revealing, sheetOf, type Covered, type MapCamera, type Sheet } from '#web/views/map/camera.ts';
import type { Point } from '#web/views/map/plane.ts';
import { coverOver } from '#web/views/graph/cover.ts';

type Size = Pick<Sheet, 'width' | 'height'>;

/** How much of the sheet is covered, and where the controls stand on it, in pixels from its top left. */
type CoveredNow = Covered & { readonly corner: Rectangle | null };

const bare: CoveredNow = { left: 0, right: 0, top: 0, bottom: 0, corner: null };
/** Lower sheets have no height to spare for what stands in a corner at their top. */
const spacious = 500;

/** How much of the sheet panels, and the switch of the view at its top, cover now. */
export function useCovered(element: RefObject<HTMLElement | null>): CoveredNow {
  const [covered, setCovered] = useState(bare);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!element.current) return;
      const cover = coverOver(element.current);
      const now = { ...cover, top: Math.max(cover.top, switchOver(element.current)) };
      setCovered((before) => (sameCovered(before, now) ? before : now));
    });
    return () => cancelAnimationFrame(frame);
  });
  return covered;
}

/** Brings what is selected into sight beside the panels, when that or these become others. points: where it is on the plane; none where it is not on the map. size: of the sheet, null before it is measured. */
export function useReveal(
  open: string | undefined,
  points: readonly Point[],
  size: Size | null,
  covered: Covered,
  turn: (change: (camera: MapCamera) => MapCamera) => void,
): void {
  const now = useRef({ points, turn });
  useEffect(() => {
    now.current = { points, turn };
  });
  useEffect(() => {
    const { points: wanted, turn: move } = now.current;
    if (open === undefined || size === null || wanted.length === 0) return;
    move((camera) => revealing(wanted, camera, sheetOf(size, covered)));
  }, [open, size, covered]);
}

/** How far down the switch of the view reaches on a sheet that it stands on. */
function switchOver(sheet: HTMLElement): number {
  const area = sheet.getBoundingClientRect();
  const box = document.querySelector('.view-switch')?.getBoundingClientRect();
  const isOn = box && box.width > 0 && box.left < area.right && box.right > area.left && box.top < area.bottom;
  return isOn && area.height >= spacious ? Math.max(0, box.bottom - area.top) : 0;
}

function sameCovered(one: CoveredNow, other: CoveredNow): boolean {
  const flat = ({ left, right, top, bottom, corner }: CoveredNow): readonly unknown[] => [
    left,
    right,
    top,
    bottom,
    ...(corner ? [corner.left, corner.right, corner.top, corner.bottom] : []),
  ];
  return flat(one).join(' ') === flat(other).join(' ');
}
