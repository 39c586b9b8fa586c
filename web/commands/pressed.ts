import type { Keys } from '#web/commands/command.ts';

/** What a key press says of itself, as the browser gives it. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether some keys are what was pressed. */
export function pressed({ press, control = false, shift = false }: Keys, event: Press): boolean {
  if (event.altKey || control !== (event.ctrlKey || event.metaKey)) return false;
  if (control && shift !== event.shiftKey) return false;
  return press.includes(event.key) || press.includes(event.code);
}
