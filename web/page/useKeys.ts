import { useEffect } from 'react';
import type { Desk } from '#web/actions/desk.ts';
import { say } from '#web/actions/say.ts';
import { canPerform } from '#web/commands/command.ts';
import { commands } from '#web/commands/commands.ts';
import { pressed } from '#web/commands/pressed.ts';

/** What keys are left to while it is open: menus, and dialogs that do not stand beside the picture. */
const inTheWay = ':popover-open, [role="menu"], [role="dialog"]:not([data-covers] > *)';

/** Performs the command whose keys are pressed, except while something is typed, a menu is open, or a dialog, be its code still on the way; those of one sign only where they were not put off. A key that a list of options hands on from its field is still typed there. isOn: whether keys do anything. */
export function useKeys(desk: Desk, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      const state = desk.store.get();
      if (event.defaultPrevented || !event.isTrusted || isTyping(event.target)) return;
      if (state.dialog !== null || document.querySelector(inTheWay)) return;
      if (!state.signKeys && isSign(event)) return;
      const command = commands.find(({ keys }) => keys && pressed(keys, event));
      if (!command) return;
      event.preventDefault();
      if (canPerform(command, state)) command.perform(desk);
      else if (command.idle) say(desk, command.idle);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk, isOn]);
}

/** Whether a key writes one letter or sign, and is pressed by itself. */
function isSign({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
