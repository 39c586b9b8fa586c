import { useEffect } from 'react';
import type { Desk } from '#web/actions/desk.ts';
import { canPerform } from '#web/commands/command.ts';
import { commands } from '#web/commands/commands.ts';
import { pressed } from '#web/commands/pressed.ts';

/** Performs the command whose keys are pressed, except while something is typed, a menu is open, or a dialog, be its code still on the way. A key that a list of options hands on from its field is still typed there. */
export function useKeys(desk: Desk): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const state = desk.store.get();
      if (event.defaultPrevented || !event.isTrusted || isTyping(event.target)) return;
      if (state.dialog !== null || document.querySelector(':popover-open, [role="dialog"], [role="menu"]')) return;
      const command = commands.find(({ keys }) => keys && pressed(keys, event));
      if (!command) return;
      event.preventDefault();
      if (canPerform(command, state)) command.perform(desk);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
