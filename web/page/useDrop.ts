import { useEffect } from 'react';
import { openDialog } from '#web/actions/dialog.ts';
import type { Desk } from '#web/actions/desk.ts';

/** Opens the dialog of imports with files that are dropped anywhere on the page, which the browser would open in its place. While another dialog is open they are let fall. isOn: whether files are taken. */
export function useDrop(desk: Desk, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    function onDragOver(event: DragEvent): void {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    }
    function onDrop(event: DragEvent): void {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (event.defaultPrevented || files.length === 0) return;
      event.preventDefault();
      if (desk.store.get().dialog === null) openDialog(desk, { is: 'import', about: { files } });
    }
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [desk, isOn]);
}
