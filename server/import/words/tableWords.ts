import type { en } from '#server/import/words/en.ts';

/** What is told of a table and its mapping, as a code that stays. */
export type SaidCode = keyof typeof en;

/** A form for each number, as CLDR tells them apart. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/** The words of a language for every code. */
export type TableWords = { readonly [Code in SaidCode]: (typeof en)[Code] extends string ? string : Forms };
