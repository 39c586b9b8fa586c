import type { Language } from '#graph-schema/generated/ontology.ts';
import { languages } from '#web/i18n/words.ts';

/** A day in words; as it is where it is no whole day. edtf: such as 2015-04-03. */
export function dayWords(edtf: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(edtf)) return edtf;
  return new Intl.DateTimeFormat(languages[language].locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${edtf}T00:00:00Z`));
}
