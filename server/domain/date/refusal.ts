import { isDay } from '#server/domain/date/day.ts';
import { codeOf } from '#server/domain/signs.ts';
import { fault, type Fault } from '#server/domain/words/fault.ts';

const unseen = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Faults that the letters of a text show, in the order in which they are told. */
const faults: readonly (readonly [RegExp, (text: string) => Fault])[] = [
  [unseen, (text) => fault('dateUnseen', { sign: codeOf(unseen.exec(text)?.[0] ?? '') })],
  [/^(?=.*\s)[\dX?~%./\s-]*$/iu, () => fault('dateSpace')],
  [/[^\P{Nd}0-9]/u, () => fault('dateDigits')],
  [/^[[{]/u, () => fault('dateSet')],
  [/^-?Y|\d[ES]\d/u, () => fault('dateLetters')],
  [/\dT/u, () => fault('dateTime')],
  [/^[\dx?~%.-]*x[\dx?~%.-]*$/iu, (text) => fault(text.includes('x') ? 'dateSmallX' : 'dateForms')],
  [/^[+\-−]?0{4,}(?:[-?~%]|$)/u, () => fault('dateYearZero')],
  [/^[-−]/u, () => fault('dateMinus')],
  [/^\+/u, () => fault('datePlus')],
  [/^\d+$/u, digitsAlone],
];

/** Why a text that is no date by itself, and no end of an interval, is none, and what to write instead. */
export function refusal(text: string): Fault {
  const [, why] = faults.find(([shows]) => shows.test(text)) ?? [];
  return why ? why(text) : fault('dateForms');
}

function digitsAlone(text: string): Fault {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  if (text.length === 8 && isDay(`${year}-${month}-${day}`)) return fault('dateDayHyphens', { date: `${year}-${month}-${day}` });
  if (text.length === 6 && isDay(`${year}-${month}-01`)) return fault('dateMonthHyphen', { date: `${year}-${month}` });
  return fault('dateDigitsAlone');
}
