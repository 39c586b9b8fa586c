import type { Language } from '#graph-schema/generated/ontology.ts';
import { isolated, worded, type Told } from '#server/domain/words/told.ts';
import { ar } from '#server/import/words/ar.ts';
import { en } from '#server/import/words/en.ts';
import type { SaidCode, TableWords } from '#server/import/words/tableWords.ts';

/** What is told of files, tables and mappings: a code with its values, to be worded in a language. of: the column that it is about, where its words begin with that. */
export type Said = Told<SaidCode> & { readonly of?: string };

const words: Readonly<Record<Language, TableWords>> = { EN: en, AR: ar };

/** Something to tell. */
export function said(code: SaidCode, values: Said['values'] = {}): Said {
  return { code, values };
}

/** What is told, in the words of a language. */
export function saidIn({ of, ...told }: Said, language: Language): string {
  const text = worded(words[language], told, language);
  return of === undefined ? text : `${isolated(of, language)}: ${text}`;
}
