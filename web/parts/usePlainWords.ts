import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { plainWords } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The words of the page with the digits 0 to 9, for tables that other programs read. */
export function usePlainWords(): TFunction {
  const { i18n } = useTranslation();
  const { language } = useWords();
  return plainWords(i18n, language);
}
