const locales = ['en', 'de', 'fr', 'es', 'tr', 'ar-SY', 'ar-EG', 'ar-TN', 'ar-MA', 'ar-DZ', 'ku'];
const usual: Readonly<Record<string, number>> = {
  sept: 9,
  'كانون ثاني': 1,
  'كانون ثان': 1,
  'تشرين اول': 10,
  'تشرين ثاني': 11,
  'كانون اول': 12,
};

/** The numbers of months by their names and short names in the languages that tables come in, folded; a name that means two months is left out. */
const months = namesOf('gregory', locales);

/** Names of the months of the Hijri calendar. */
const hijri = namesOf('islamic-umalqura', ['ar', 'en', 'fr', 'tr']);

/** The number of the month that a word names; null where it names none. */
export function monthNumber(word: string): number | null {
  return months.get(folded(word)) ?? usual[folded(word)] ?? null;
}

/** Whether a text names a month of the Hijri calendar. */
export function namesHijriMonth(text: string): boolean {
  const whole = ` ${folded(text)} `;
  return [...hijri.keys()].some((name) => name.length > 3 && whole.includes(` ${name} `));
}

function namesOf(calendar: string, languages: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  const day = 86_400_000;
  for (const language of languages)
    for (const style of ['long', 'short'] as const) {
      const named = new Intl.DateTimeFormat(language, { calendar, month: style, timeZone: 'UTC' });
      const numbered = new Intl.DateTimeFormat('en', { calendar, month: 'numeric', timeZone: 'UTC' });
      for (let at = Date.UTC(2015, 0, 1); at < Date.UTC(2016, 0, 1); at += day * 5) {
        const [name, number] = [named, numbered].map(
          (format) => format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '',
        );
        const word = folded(name ?? '');
        if (word === '' || /^\d+$/.test(word)) continue;
        const before = found.get(word);
        if (before !== undefined && before !== Number(number)) twice.add(word);
        found.set(word, Number(number));
      }
    }
  for (const word of twice) found.delete(word);
  return found;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|[.ـ]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
