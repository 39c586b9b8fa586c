const months = 'january february march april may june july august september october november december'.split(' ');
const monthNames = months.flatMap((name) => [name, name.slice(0, 3)]).join('|');

/** What may stand for each sign of a form of dates, as a regular expression; years of two digits are not among them, for no century is known. */
const signs: Readonly<Record<string, string>> = {
  Y: '(?<year>\\d{4})',
  m: '(?<month>1[0-2]|0?[1-9])',
  d: '(?<day>3[01]|[12]\\d|0?[1-9])',
  b: `(?<name>${monthNames})`,
  B: `(?<name>${monthNames})`,
  H: '(?<hour>2[0-3]|[01]?\\d)',
  M: '(?<minute>[0-5]?\\d)',
  S: '(?<second>[0-5]?\\d)',
  '%': '%',
};

/** Reads dates of a form that is written as for strptime, `%d/%m/%Y`, as ISO 8601, as precise as the form is; null where a text is none, or no such day exists. The form itself is null where it names no year, a sign twice or one that is not known. */
export function dateFormat(format: string): ((text: string) => string | null) | null {
  const used = new Set<string>();
  let pattern = '';
  for (const [piece, sign] of format.matchAll(/%(.?)|[^%]/gsu)) {
    const part = sign === undefined ? literal(piece) : (signs[sign] ?? null);
    const group = part === null ? null : (/<(\w+)>/u.exec(part)?.[1] ?? null);
    if (part === null || (group !== null && used.has(group))) return null;
    if (group !== null) used.add(group);
    pattern += part;
  }
  if (!used.has('year') || (used.has('month') && used.has('name'))) return null;
  const read = new RegExp(`^${pattern}$`, 'iu');
  return (text) => written(read.exec(text)?.groups ?? null);
}

function literal(sign: string): string {
  return /\s/u.test(sign) ? '\\s+' : sign.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

function written(found: Readonly<Record<string, string | undefined>> | null): string | null {
  if (found === null) return null;
  const { year = '', month, name, day, hour, minute, second } = found;
  const at = name === undefined ? Number(month) : months.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
  if (Number.isNaN(at)) return day === undefined ? year : null;
  const untilMonth = `${year}-${padded(at)}`;
  if (day === undefined) return untilMonth;
  if (Number(day) > new Date(Date.UTC(Number(year), at, 0)).getUTCDate()) return null;
  const time = hour === undefined ? '' : `T${padded(Number(hour))}:${padded(Number(minute ?? 0))}:${padded(Number(second ?? 0))}`;
  return `${untilMonth}-${padded(Number(day))}${time}`;
}

function padded(number: number): string {
  return `${number}`.padStart(2, '0');
}
