import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { tagOf, type Language, type Tag } from '#graph-schema/generated/ontology.ts';
import { useDeskState } from '#web/parts/deskContext.ts';

/** The words of the page and the language they are in; tag picks the words of the ontology. */
export function useWords(): { readonly t: TFunction; readonly language: Language; readonly tag: Tag } {
  const { t } = useTranslation();
  const language = useDeskState((state) => state.language);
  return { t, language, tag: tagOf[language] };
}
