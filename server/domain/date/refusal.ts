import { isDay } from '#server/domain/date/day.ts';
import { codeOf } from '#server/domain/signs.ts';

const forms =
  'write a year (2014), a month (2014-09), a day (2014-09-30), or an interval (2014-10/2014-12; 2014-09/.. still goes on; 2014-09/ its end is not known; /2014-09 its beginning is not known), with ~ for about, ? for not certain and X for a digit that is not known (201X)';
const years = 'only the years 0001 to 9999 are kept, each in four digits';
const noYearZero = `there is no year 0: AD 1 (0001) follows 1 BC; ${years}`;
const unseen = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Faults that the letters of a text show, in the order in which they are told. */
const faults: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    unseen,
    (text) => `a character that is not seen (${codeOf(unseen.exec(text)?.[0] ?? '')}) stands in it; delete it, or write the date anew`,
  ],
  [/^(?=.*\s)[\dX?~%./\s-]*$/iu, () => 'a space stands in it; write it without spaces, as 2014-09-30 or 2014-10/2014-12'],
  [/[^\P{Nd}0-9]/u, () => 'its digits are not 0 to 9; write 2014, by the Gregorian calendar'],
  [/^[[{]/u, () => 'a set or a list of dates has no agreed bounds; write the interval that holds them (2014/2016)'],
  [/^-?Y|\d[ES]\d/u, () => `${years}, without letters`],
  [/\dT/u, () => 'a time of day is not kept; write the day alone (2014-09-30)'],
  [/^[\dx?~%.-]*x[\dx?~%.-]*$/iu, (text) => (text.includes('x') ? 'write a capital X for a digit that is not known (201X)' : forms)],
  [/^[+\-−]?0{4,}(?:[-?~%]|$)/u, () => noYearZero],
  [/^[-−]/u, () => `a minus before a year means before AD 1; ${years}`],
  [/^\+/u, () => `a year has no sign; ${years}`],
  [/^\d+$/u, digitsAlone],
];

/** Why a text that is no date by itself, and no end of an interval, is none, and what to write instead. */
export function refusal(text: string): string {
  const [, why] = faults.find(([shows]) => shows.test(text)) ?? [];
  return why ? why(text) : forms;
}

function digitsAlone(text: string): string {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  if (text.length === 8 && isDay(`${year}-${month}-${day}`)) return `write it with hyphens: ${year}-${month}-${day}`;
  if (text.length === 6 && isDay(`${year}-${month}-01`)) return `write it with a hyphen: ${year}-${month}`;
  return `digits alone are a year, and ${years} (a month is written 2014-09, a day 2014-09-30)`;
}
