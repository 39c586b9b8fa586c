import type { Language } from '#graph-schema/generated/ontology.ts';
import type { Desk } from '#web/actions/desk.ts';

/** Changes the language of the page, and remembers it. */
export function setLanguage(desk: Desk, language: Language): void {
  desk.preferences.set('language', language);
  desk.store.set((state) => (state.language === language ? state : { ...state, language }));
}
