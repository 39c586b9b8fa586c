import type { Theme } from '#web/session/picture.ts';
import type { Desk } from '#web/actions/desk.ts';

/** The themes, in the order in which the button goes through them. */
export const themes = ['light', 'dark', 'contrast'] as const satisfies readonly Theme[];

/** Changes the colours of the page, and remembers them. */
export function setTheme(desk: Desk, theme: Theme): void {
  desk.preferences.set('theme', theme);
  desk.store.set((state) => ({ ...state, theme }));
}

/** The theme after this one. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'light';
}
