import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { inLanguage, type Localized } from '#server/domain/localized.ts';
import type { Forms } from '#server/domain/words/wordsLike.ts';

/** Something to tell: a code with its values, to be worded in a language. A value may be told by itself, or be in several languages. */
export type Told<Code extends string> = { readonly code: Code; readonly values: ToldValues<Code> };

/** What stands in the words of a code, by name. */
type ToldValues<Code extends string> = Readonly<Record<string, string | number | Localized | Told<Code>>>;

const longest = 60;

/** What is told, in the words of a language: {name} is a value, {q:name} one in quotes; of what is counted the form is taken by count. */
export function worded<Code extends string>(
  words: Readonly<Record<Code, string | Forms>>,
  { code, values }: Told<Code>,
  language: Language,
): string {
  const found: string | Forms = words[code];
  const count = Number(values['count'] ?? 0);
  const text = typeof found === 'string' ? found : (found[new Intl.PluralRules(tagOf[language]).select(count)] ?? found.other);
  return text.replaceAll(/\{(q:)?(\w+)\}/gu, (_, isQuoted: string | undefined, name: string) => {
    const value = values[name] ?? '';
    if (typeof value === 'number') return value.toLocaleString('en');
    if (typeof value === 'string') return isQuoted === undefined ? isolated(value, language) : quoted(value, language);
    return isTold(value) ? worded(words, value, language) : (inLanguage(value, language) ?? '');
  });
}

/** A text that keeps its own direction in a sentence of the language. */
export function isolated(value: string, language: Language): string {
  return language === 'AR' && value !== '' ? `\u2068${value}\u2069` : value;
}

function isTold<Code extends string>(value: Localized | Told<Code>): value is Told<Code> {
  return 'code' in value;
}

function quoted(value: string, language: Language): string {
  const text = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return language === 'AR' ? `«\u2068${text}\u2069»` : JSON.stringify(text);
}
