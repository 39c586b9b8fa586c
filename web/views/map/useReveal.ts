import { useEffect, useRef, useState, type RefObject } from 'react';
import { revealing, sheetOf, type Covered, type MapCamera, type Sheet } from '#web/views/map/camera.ts';
import type { Point } from '#web/views/map/plane.ts';
import { coverOver } from '#web/views/graph/cover.ts';

type Size = Pick<Sheet, 'width' | 'height'>;

const bare: Covered = { left: 0, right: 0, top: 0, bottom: 0 };

/** How much of the sheet panels cover now. */
export function useCovered(element: RefObject<HTMLElement | null>): Covered {
  const [covered, setCovered] = useState(bare);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!element.current) return;
      const { left, right, top, bottom } = coverOver(element.current);
      setCovered((before) => (sameCovered(before, { left, right, top, bottom }) ? before : { left, right, top, bottom }));
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

function sameCovered(one: Covered, other: Covered): boolean {
  return one.left === other.left && one.right === other.right && one.top === other.top && one.bottom === other.bottom;
}
