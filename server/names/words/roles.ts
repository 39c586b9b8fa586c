import { normalise } from '#server/names/words/normalise.ts';

const words = [
  'القائد قائد العسكري عسكري الأمني الشرعي الأمير أمير المسؤول مسؤول الشيخ شيخ الحاج الشهيد المدعو مجهول رجل امرأة شخص عنصر مقاتل زوج زوجة أرملة ابن ابنة أخ أخت أخو والد والدة داعش',
  'commander leader emir amir military security chief head official unknown unnamed man woman person member fighter wife husband widow son daughter brother sister father mother isis isil daesh',
].join(' ');

let read: ReadonlySet<string> | null = null;

/** Whether a normalised word says what somebody is (commander, wife, أمير), and not who. */
export function isRole(word: string): boolean {
  read ??= new Set(words.split(' ').map(normalise));
  return read.has(word);
}
