import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { ar } from '#server/import/words/ar.ts';
import { en } from '#server/import/words/en.ts';
import type { SaidCode, TableWords } from '#server/import/words/tableWords.ts';

/** What is told of a table or its mapping: a code with its values, to be worded in a language. of: the column that it is about, where its words begin with that. */
export type Said = {
  readonly code: SaidCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly of?: string;
};

const words: Readonly<Record<Language, TableWords>> = { EN: en, AR: ar };
const longest = 60;

/** Something to tell. */
export function said(code: SaidCode, values: Said['values'] = {}): Said {
  return { code, values };
}

/** What is told, in the words of a language. */
export function saidIn({ code, values, of }: Said, language: Language): string {
  const found = words[language][code];
  const count = Number(values['count'] ?? 0);
  const text = typeof found === 'string' ? found : (found[new Intl.PluralRules(tagOf[language]).select(count)] ?? found.other);
  const filled = text.replaceAll(/\{(q:)?(\w+)\}/gu, (_, isQuoted: string | undefined, name: string) => {
    const value = values[name] ?? '';
    if (typeof value === 'number') return value.toLocaleString('en');
    return isQuoted === undefined ? plain(value, language) : quoted(value, language);
  });
  return of === undefined ? filled : `${plain(of, language)}: ${filled}`;
}

function quoted(value: string, language: Language): string {
  const text = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return language === 'AR' ? `«\u2068${text}\u2069»` : JSON.stringify(text);
}

function plain(value: string, language: Language): string {
  return language === 'AR' && value !== '' ? `\u2068${value}\u2069` : value;
}
