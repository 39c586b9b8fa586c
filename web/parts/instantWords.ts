/** A day and a time of day in words of a locale. text: an ISO 8601 instant. */
export function instantWords(text: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(text));
}
