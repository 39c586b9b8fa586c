import { useEffect } from 'react';
import { fit } from '#web/actions/camera.ts';
import { present, type Desk } from '#web/actions/desk.ts';
import { showKeys } from '#web/actions/dialog.ts';
import { askToExpand } from '#web/actions/expand.ts';
import { pin } from '#web/actions/pin.ts';
import { foldStart } from '#web/actions/sheet.ts';
import { remove } from '#web/actions/remove.ts';
import { select } from '#web/actions/select.ts';
import { redo, undo } from '#web/actions/undo.ts';
import { searchFieldId } from '#web/panels/search/SearchBox.tsx';

/** Listens to the keys of the page, except while something is typed or a dialog or a menu is open. */
export function useKeys(desk: Desk): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || desk.store.get().dialog !== null || isTyping(event.target)) return;
      if (document.querySelector(':popover-open')) return;
      if (press(desk, event)) event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

function press(desk: Desk, event: KeyboardEvent): boolean {
  const { table, selected } = present(desk);
  const entities = selected.filter((id) => table.has(id));
  const last = entities.at(-1);
  if (event.ctrlKey || event.metaKey) {
    if (event.code !== 'KeyZ' || event.altKey) return false;
    if (event.shiftKey) redo(desk);
    else undo(desk);
    return true;
  }
  if (event.altKey) return false;
  if (event.key === '/') document.getElementById(searchFieldId)?.focus();
  else if (event.key === '?' || event.key === '؟') showKeys(desk);
  else if (event.key === 'Escape' && desk.store.get().startUnfolded) foldStart(desk);
  else if (event.key === 'Escape') select(desk, null);
  else if (event.key === 'Delete' || event.key === 'Backspace') remove(desk, entities);
  else if (event.code === 'KeyF') fit(desk);
  else if (event.code === 'KeyP') pin(desk, entities);
  else if (event.code === 'KeyE' && last !== undefined) askToExpand(desk, last);
  else return false;
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
