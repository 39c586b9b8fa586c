/** The name of a country by its code of ISO 3166-1, in a language; a code of another list as it is written. */
export function countryName(code: string, tag: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([tag], { type: 'region' }).of(code) ?? code;
}
