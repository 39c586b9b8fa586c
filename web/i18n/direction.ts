/** The language tag that a text is written in, by its letters: ar when it holds an Arabic one, else en. */
export function tagOf(text: string): 'ar' | 'en' {
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
}
