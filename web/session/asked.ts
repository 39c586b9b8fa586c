/** A question of a newsroom as it is asked. question: its id, null where none is chosen; values: what was given for its parameters, as texts by their names. */
export type Asked = { readonly question: string | null; readonly values: Readonly<Record<string, string>> };

/** Nobody has chosen a question. */
export const noneAsked: Asked = { question: null, values: {} };

/** What joins the two ends of a period, and a day with the days around it. */
export const joint = '..';

/** The question with another value; null takes it away. */
export function withValue({ question, values }: Asked, name: string, value: string | null): Asked {
  const rest = Object.entries(values).filter(([each]) => each !== name);
  return { question, values: Object.fromEntries(value === null ? rest : [...rest, [name, value]]) };
}
