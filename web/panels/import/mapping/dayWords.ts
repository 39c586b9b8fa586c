/** A day in words of a locale; as it is where it is no whole day. edtf: such as 2015-04-03. */
export function dayWords(edtf: string, locale: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(edtf)) return edtf;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${edtf}T00:00:00Z`));
}
