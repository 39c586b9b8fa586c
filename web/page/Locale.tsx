import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useWords } from '#web/parts/useWords.ts';

/** Tells the controls in it which language the page speaks, so that their arrow keys run the same way. Digits are Latin in every language. */
export function Locale({ children }: { readonly children: ReactNode }) {
  const { tag } = useWords();
  return <I18nProvider locale={`${tag}-u-nu-latn`}>{children}</I18nProvider>;
}
