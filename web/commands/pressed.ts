import type { Keys } from '#web/commands/command.ts';

/** What a key press says of itself, as the browser gives it. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What the places that are no letters write on a Latin keyboard, alone and with Shift. */
const signs: Readonly<Record<string, readonly [string, string]>> = { Slash: ['/', '?'] };

/**
 * Whether some keys are what was pressed: by the letter or sign that the press writes, wherever its keyboard has it; by the place of the key
 * only where that writes a letter which is not Latin, and then for what a Latin keyboard has there.
 */
export function pressed({ press, control = false, shift = false, or }: Keys, event: Press): boolean {
  const held = !event.altKey && control === (event.ctrlKey || event.metaKey) && (!control || shift === event.shiftKey);
  return (held && press.includes(latinOf(event))) || (or !== undefined && pressed(or, event));
}

function latinOf({ key, code, shiftKey }: Press): string {
  if (/^\p{Script=Latin}$/u.test(key)) return key.toLowerCase();
  if (!/^\p{L}+$/u.test(key) || /\p{Script=Latin}/u.test(key)) return key;
  return signs[code]?.[shiftKey ? 1 : 0] ?? code.replace(/^Key/, '').toLowerCase();
}
