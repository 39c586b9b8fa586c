import { useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { remembered } from '#web/i18n/remembered.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { WordsContext, wordsIn } from '#web/parts/useWords.ts';

/** Tells the panels and the controls in it which language the page speaks, and in which words; their arrow keys run the same way. */
export function Locale({ children }: { readonly children: ReactNode }) {
  const { t: made } = useTranslation();
  const t = useMemo(() => remembered(made), [made]);
  const language = useDeskState((state) => state.language);
  const wished = useDeskState((state) => state.numerals);
  const words = useMemo(() => wordsIn(t, language, wished), [t, language, wished]);
  return (
    <WordsContext value={words}>
      <I18nProvider locale={`${words.tag}-u-nu-${words.numerals}`}>{children}</I18nProvider>
    </WordsContext>
  );
}
