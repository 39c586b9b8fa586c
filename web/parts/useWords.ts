import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { Language } from '#graph-schema/generated/ontology.ts';
import { languages } from '#web/i18n/words.ts';
import { useDeskState } from '#web/parts/deskContext.ts';

/** The words of the page and the language they are in; tag picks the words of the ontology. */
export function useWords(): { readonly t: TFunction; readonly language: Language; readonly tag: 'en' | 'ar' } {
  const { t } = useTranslation();
  const language = useDeskState((state) => state.language);
  return { t, language, tag: languages[language].tag };
}
