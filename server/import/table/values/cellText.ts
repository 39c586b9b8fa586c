/** What stands in a cell where nothing is known. The forms are whole cells, compared without case; a mapping may add its own. */
const emptyForms: readonly string[] = `
- -- – — . … ? n/a #n/a n.a. nan (null) (none) (empty) unknown anonymous unbekannt k.a. inconnu néant bilinmiyor مجهول مجهولة بلا فارغ
not known; not available; no data; keine angabe; لا يوجد; لا توجد; لا شيء; غير معروف; غير معروفة; غير متوفر; غير متاح; غير محدد`
  .trim()
  .split('\n')
  .flatMap((line) => line.split(line.includes('; ') ? '; ' : ' '));

/** Words that are empty only as a program writes them: people are called Null. */
const programForms: readonly string[] = ['NULL', 'null'];

/** What a cell says: its text without spaces around it; empty where it is one of the forms for nothing. Made once for the forms that a mapping adds. */
export function cellReader(more: readonly string[]): (cell: string) => string {
  const empty = new Set([...emptyForms, ...more].map(folded));
  const exact = new Set(programForms);
  return (cell) => {
    const text = cell.normalize('NFC').replaceAll(/\r\n?/gu, '\n').trim();
    return text.length <= longestForm && (exact.has(text) || empty.has(isNumeral(text) ? text : folded(text))) ? '' : text;
  };
}

const longestForm = 60;

/** Folding leaves it as it is. */
function isNumeral(text: string): boolean {
  return /^[\d.]+$/u.test(text);
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
