import type { QuestionsQuery } from '#web/api/generated.ts';
import { joint } from '#web/session/asked.ts';

/** A question of the newsroom as the API tells it. */
export type Told = QuestionsQuery['questions'][number];
export type Parameter = Told['parameters'][number];

/** The most names of a table that one question takes. */
export const mostNames = 2000;

/** The variables of a question; missing: the parameters that are still to be given; turned: those that end before they begin. */
export type Filled = {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
  readonly turned: readonly string[];
};

/** What was given for a parameter, or what it begins with; null where there is nothing. */
export function givenFor({ name, usual, value, options }: Parameter, values: Readonly<Record<string, string>>): string | null {
  const given = values[name] ?? (value === 'AROUND' && usual !== null ? `${joint}${usual}` : usual);
  return value === 'CHOICE' && !options.some((option) => option.value === given) ? usual : given;
}

/** The two parts of a period, or the day and the days of what is around it. */
export function partsOf(given: string | null): readonly [string, string] {
  const [first = '', second = ''] = (given ?? '').split(joint);
  return [first, second];
}

/** The variables that the values of a form make. names: those on the table, in their order. */
export function filled({ parameters }: Told, values: Readonly<Record<string, string>>, names: readonly string[]): Filled {
  const turned: string[] = [];
  const pairs = parameters.map((parameter) => {
    const value = valueOf(parameter, givenFor(parameter, values), names);
    if (value === 'TURNED') turned.push(parameter.name);
    return [parameter, value === 'TURNED' ? null : value] as const;
  });
  return {
    variables: Object.fromEntries(pairs.map(([{ name }, value]) => [name, value])),
    missing: pairs.flatMap(([{ name, required, value: kind }, value]) => (value === null && (required || kind === 'TABLE') ? [name] : [])),
    turned,
  };
}

function valueOf(parameter: Parameter, given: string | null, names: readonly string[]): unknown {
  const [first, second] = partsOf(given);
  switch (parameter.value) {
    case 'TABLE':
      return names.length === 0 ? null : names.slice(0, mostNames);
    case 'DATE':
      return given !== null && isDay(given) ? given : null;
    case 'PERIOD': {
      const [from, to] = [isDay(first) ? first : null, isDay(second) ? second : null];
      if (from !== null && to !== null && from > to) return 'TURNED';
      return from === null && to === null ? null : { from, to };
    }
    case 'AROUND':
      return isDay(first) && isWithin(second, parameter) ? around(first, Number(second)) : null;
    case 'NUMBER':
      return given !== null && isWithin(given, parameter) ? Number(given) : null;
    case 'ENTITY':
    case 'CHOICE':
      return given;
    default:
      return parameter.value satisfies never;
  }
}

function isWithin(text: string, { least, most }: Parameter): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

/** Whether a text is a day that there is. */
function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayAt(Date.parse(`${text}T00:00:00Z`)) === text;
}

const milliseconds = 86_400_000;

function around(day: string, days: number): { readonly from: string | null; readonly to: string | null } {
  const at = Date.parse(`${day}T00:00:00Z`);
  return { from: dayAt(at - days * milliseconds), to: dayAt(at + days * milliseconds) };
}

/** The day of an instant; null where it has no year of four digits. */
function dayAt(instant: number): string | null {
  if (Number.isNaN(instant)) return null;
  const text = new Date(instant).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
