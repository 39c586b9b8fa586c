/** A form for each number, as CLDR tells them apart. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

/** The words of another language for the codes of English ones. */
export type WordsLike<English> = { readonly [Code in keyof English]: English[Code] extends string ? string : Forms };
