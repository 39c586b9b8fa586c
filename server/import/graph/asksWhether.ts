import { beginsAgainst, isUntrue } from '#server/import/graph/foreignStance.ts';
import { plainWords, wordSet } from '#server/import/graph/plainWords.ts';

/** What a tie is called by most. */
const ties = wordSet(
  'member members membership link links linked relation relations relationship related connection connected tie tied ties associate associated ' +
    'association affiliated affiliation involved involvement belongs owner owners owns owned ownership shareholder director directors directorship ' +
    'employee employed employment founder leader officer partner partnership relative family friend knows acquainted met payer paid payment ' +
    'transfer resident lives agent representative represents participant participated founder contact mitglied mitgliedschaft verbindung membre ' +
    'miembro عضو عضوة عضوية صلة صلات علاقة علاقات مرتبط مرتبطة ارتباط شريك شريكة مالك مالكة مدير مديرة موظف موظفة قريب قريبة صديق معرفة دفع ' +
    'دفعة تحويل مقيم مؤسس قائد ممثل وكيل منتم ينتمي انتماء',
);
/** What asks whether something is so now, which says nothing of what was. */
const timely = wordSet(
  'current currently still now active former formerly today present ongoing حالي حالية حاليا سابق سابقة سابقا الآن نشط',
);
const negations = wordSet('not non never no nicht kein keine ليس ليست غير لا');
const unsure = wordSet('unknown unclear uncertain unsure maybe perhaps possibly possible doubtful tbc tbd ربما مجهول محتمل يحتمل');
const shortest = 4;

/**
 * Whether a name asks whether a tie is, and what stands under it says that it is not, or that nobody knows: Is member: no; Member of the board? never; and of a name that denies, Not a member: yes.
 * words: what the tie is called.
 */
export function asksInVain(name: string, value: string, words: readonly (string | null)[]): boolean {
  if (value.trim() === '') return false;
  const asked = plainWords(name);
  const own = words.flatMap((each) => plainWords(each ?? '')).filter((word) => word.length >= shortest);
  if (asked.some((word) => timely.has(word)) || !asked.some((word) => ties.has(word) || own.includes(word))) return false;
  if (asked.some((word) => negations.has(word))) return isAffirmed(value);
  const [first = ''] = plainWords(value);
  return isUntrue(value) || beginsAgainst(value) || negations.has(first) || unsure.has(first) || /^\s*[?؟]+\s*$/u.test(value);
}

const affirmed = wordSet('yes true y 1 x si oui ja نعم صحيح أجل');

function isAffirmed(value: string): boolean {
  const [first = ''] = plainWords(value);
  return affirmed.has(first) || /^\s*[✓✔☑✅]/u.test(value);
}
