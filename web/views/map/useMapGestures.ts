import { useEffect, useRef, type RefObject } from 'react';
import { moved, nearer, type MapCamera, type Sheet } from '#web/views/map/camera.ts';
import type { Point } from '#web/views/map/plane.ts';

const step = 80;
const nearerStep = 1.4;
const slack = 4;

/** What gestures lead to. turn: moves the camera; fit: shows everything; press: a press on nothing that is drawn. */
type Callbacks = {
  readonly turn: (change: (camera: MapCamera) => MapCamera) => void;
  readonly fit: () => void;
  readonly press: () => void;
};

/** Has pointers, the wheel and the keys steer the camera of an element. Returns whether the press that ends now has moved the map, and so was no click. */
export function useMapGestures(element: RefObject<HTMLElement | null>, sheet: Sheet, callbacks: Callbacks): () => boolean {
  const travelled = useRef(0);
  const now = useRef({ sheet, ...callbacks });
  useEffect(() => {
    now.current = { sheet, ...callbacks };
  });

  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const pointers = new Map<number, Point>();
    const listening = new AbortController();
    const { signal } = listening;

    current.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        const at = placeIn(current, event);
        const factor = 2 ** (-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002) * (event.ctrlKey ? 4 : 1));
        now.current.turn((camera) => nearer(camera, factor, now.current.sheet, at));
      },
      { passive: false, signal },
    );
    current.addEventListener(
      'pointerdown',
      (event) => {
        if (pointers.size === 0) travelled.current = 0;
        if (event.button === 0 && !isControl(event.target)) pointers.set(event.pointerId, placeIn(current, event));
      },
      { signal },
    );
    current.addEventListener(
      'pointermove',
      (event) => {
        const before = pointers.get(event.pointerId);
        if (!before) return;
        const at = placeIn(current, event);
        const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
        travelled.current += apart(at, before);
        if (travelled.current > slack && !current.hasPointerCapture(event.pointerId)) current.setPointerCapture(event.pointerId);
        pointers.set(event.pointerId, at);
        now.current.turn((camera) => dragged(camera, before, at, other, now.current.sheet));
      },
      { signal },
    );
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      current.addEventListener(end, ({ pointerId }) => void pointers.delete(pointerId), { signal });
    current.addEventListener(
      'click',
      ({ target }) => {
        if (
          travelled.current <= slack &&
          target instanceof Element &&
          target.closest('[data-tie], [data-spot], .map-name, button') === null
        )
          now.current.press();
      },
      { signal },
    );
    current.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const change = keys[event.key];
        if (event.key === '0') now.current.fit();
        else if (change) now.current.turn((camera) => change(camera, now.current.sheet));
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      { signal },
    );
    return () => listening.abort();
  }, [element]);

  return () => travelled.current > slack;
}

/** The camera as a finger or the mouse has dragged the map, or as two fingers have stretched and moved it. */
function dragged(camera: MapCamera, before: Point, at: Point, other: Point | undefined, sheet: Sheet): MapCamera {
  if (!other) return moved(camera, before.x - at.x, before.y - at.y);
  const factor = apart(at, other) / Math.max(1, apart(before, other));
  const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
  return moved(nearer(camera, factor, sheet, middle), (before.x - at.x) / 2, (before.y - at.y) / 2);
}

const keys: Readonly<Record<string, (camera: MapCamera, sheet: Sheet) => MapCamera>> = {
  ArrowLeft: (camera) => moved(camera, -step, 0),
  ArrowRight: (camera) => moved(camera, step, 0),
  ArrowUp: (camera) => moved(camera, 0, -step),
  ArrowDown: (camera) => moved(camera, 0, step),
  '+': (camera, sheet) => nearer(camera, nearerStep, sheet),
  '=': (camera, sheet) => nearer(camera, nearerStep, sheet),
  '-': (camera, sheet) => nearer(camera, 1 / nearerStep, sheet),
};

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function placeIn(element: Element, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function apart(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
