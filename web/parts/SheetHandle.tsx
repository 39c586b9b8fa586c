import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { snapSheet } from '#web/actions/sheet.ts';
import { snaps, type Snap } from '#web/actions/state.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** A drag of less than this many pixels is a press. */
const slack = 6;

/** The grip of a sheet on a phone: dragged, the sheet follows and stops at the nearest snap; pressed, or with the arrow keys, it goes on to the next. */
export function SheetHandle() {
  const desk = useDesk();
  const { t } = useWords();
  const sheet = useDeskState((state) => state.sheet);
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  const at = snaps.indexOf(sheet);

  function onPointerDown(event: PointerEvent<HTMLButtonElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = event.clientY;
    dragged.current = false;
  }

  function onPointerMove({ currentTarget, clientY }: PointerEvent<HTMLButtonElement>): void {
    if (from.current === null || (!dragged.current && Math.abs(clientY - from.current) < slack)) return;
    dragged.current = true;
    const panel = currentTarget.parentElement;
    if (panel) panel.style.blockSize = `${window.innerHeight - clientY}px`;
  }

  function onPointerEnd({ currentTarget, clientY }: PointerEvent<HTMLButtonElement>): void {
    from.current = null;
    if (!dragged.current) return;
    currentTarget.parentElement?.style.removeProperty('block-size');
    snapSheet(desk, nearest(100 * (1 - clientY / window.innerHeight)));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = Number(event.key === 'ArrowUp') - Number(event.key === 'ArrowDown');
    if (by === 0) return;
    snapSheet(desk, snaps[at + by] ?? sheet);
    event.preventDefault();
  }

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={t('sheet.height', { percent: sheet })}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!dragged.current) snapSheet(desk, snaps[(at + 1) % snaps.length] ?? sheet);
        dragged.current = false;
      }}
    />
  );
}

function nearest(percent: number): Snap {
  return snaps.reduce((best, snap) => (Math.abs(snap - percent) < Math.abs(best - percent) ? snap : best));
}
