const everyMilliseconds = 2_000;
const firstAfter = 1_000;

/** Says how far something is: what is done, how many rows of it, of how many (null: nobody knows). */
export type Progress = (what: string, rows: number, of: number | null) => void;

/** A progress that says a line after a second, and then every two seconds at most, with rows a second and the time that is left. Nothing is said of what takes less. items: what rows are called. */
export function createProgress(now: () => Date, say: (line: string) => void, items = 'rows'): Progress {
  const start = now().getTime();
  let [begun, told, last, doing] = [start, start - everyMilliseconds + firstAfter, start, ''];
  return (what, rows, of) => {
    const at = now().getTime();
    if (what !== doing) [begun, doing] = [last, what];
    last = at;
    if (at - told < everyMilliseconds || rows === of) return;
    told = at;
    const rate = rows / Math.max(1, at - begun);
    const left = of === null || rate === 0 ? '' : `, ${lengthOf((of - rows) / rate)} left`;
    say(
      `${rows.toLocaleString('en')}${of === null ? '' : ` of ${of.toLocaleString('en')}`} ${items} ${what}, ${Math.round(rate * 1000).toLocaleString('en')} a second${left}`,
    );
  };
}

function lengthOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
