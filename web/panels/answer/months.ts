import { everyMotive, type Motive } from '#graph-schema/generated/ontology.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import type { Stretch } from '#web/session/strip.ts';

/** When departures of one motive are claimed. undated: how many have no date; number: all of them. */
export type MotiveTimes = {
  readonly motive: Motive;
  readonly number: number;
  readonly undated: number;
  readonly stretches: readonly Stretch[];
};

const mostMonths = 36;

/** When the departures of each motive are claimed, over the same months, or years where these would be too many: certainly where the whole date lies in a stretch, perhaps where a part of it does. */
export function timesOf(rows: readonly AnswerRow[]): { readonly byYear: boolean; readonly motives: readonly MotiveTimes[] } {
  const days = rows.flatMap(({ date }) => [date?.earliest, date?.latest]).filter((day) => typeof day === 'string');
  const [first, last] = [days.toSorted().at(0), days.toSorted().at(-1)];
  const months = first === undefined || last === undefined ? 0 : monthOf(last) - monthOf(first) + 1;
  const byYear = months > mostMonths;
  const stretches = first === undefined || last === undefined ? [] : stretchesOver(first, last, byYear ? 12 : 1);
  return {
    byYear,
    motives: everyMotive.flatMap((motive) => {
      const told = rows.filter(({ tellings }) => tellings.some((telling) => telling.motive === motive));
      if (told.length === 0) return [];
      return [
        { motive, number: told.length, undated: told.filter(isUndated).length, stretches: stretches.map((each) => counted(each, told)) },
      ];
    }),
  };
}

function counted(stretch: Stretch, rows: readonly AnswerRow[]): Stretch {
  const dated = rows.filter((row) => !isUndated(row)).map(({ date }) => [date?.earliest ?? '', date?.latest ?? '9999'] as const);
  const met = dated.filter(([from, to]) => from <= stretch.to && to >= stretch.from);
  const certain = met.filter(([from, to]) => from >= stretch.from && to <= stretch.to).length;
  return { ...stretch, certain, possible: met.length - certain };
}

function isUndated({ date }: AnswerRow): boolean {
  return !date?.earliest && !date?.latest;
}

function stretchesOver(first: string, last: string, wide: 1 | 12): readonly Stretch[] {
  const begin = Math.floor(monthOf(first) / wide) * wide;
  const count = Math.floor((monthOf(last) - begin) / wide) + 1;
  return Array.from({ length: count }, (_, at) => ({
    from: dayOf(begin + at * wide, 1),
    to: dayOf(begin + (at + 1) * wide, 0),
    certain: 0,
    possible: 0,
  }));
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dayOf(month: number, day: 0 | 1): string {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return date.toISOString().slice(0, 10);
}
