import type { Localized } from '#server/domain/localized.ts';

/** Whether a text is empty in every language. */
export function isBlank(text: Localized): boolean {
  return Object.values(text).every((each) => each.trim() === '');
}
