import type { Language } from '#graph-schema/generated/ontology.ts';
import type { Desk } from '#web/actions/desk.ts';

/** Changes the language of the page, and remembers it. */
export function setLanguage(desk: Desk, language: Language): void {
  desk.preferences.set('language', language);
  desk.store.set((state) => (state.language === language ? state : { ...state, language }));
}

/** Goes back to a language whose words are there, since those of another could not be loaded, and says so. */
export function languageFailed(desk: Desk, language: Language): void {
  setLanguage(desk, language);
  desk.store.set((state) => ({ ...state, saying: { what: 'noWords' } }));
}
