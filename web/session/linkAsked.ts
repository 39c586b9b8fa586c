import { noneAsked, type Asked } from '#web/session/asked.ts';
import { Malformed, readId } from '#web/session/linkField.ts';

const nameForm = /^[a-z][a-zA-Z0-9]{0,30}$/;
const valueForm = /^[A-Za-z0-9_.:-]{1,140}$/;
const mostValues = 10;

/** Which question of a newsroom is asked with which values, as rows of a link; none where nobody has chosen any. */
export function askedRows({ question, values }: Asked): readonly string[] {
  return question === null ? [] : [question, ...Object.entries(values).map(([name, value]) => `${name}~${value}`)];
}

/** The same read. */
export function readAsked([question, ...rows]: readonly string[]): Asked {
  if (question === undefined) return noneAsked;
  if (rows.length > mostValues) throw new Malformed();
  return { question: readId(question), values: Object.fromEntries(rows.map(readValue)) };
}

function readValue(row: string): [string, string] {
  const [name = '', value = ''] = row.split('~');
  if (!nameForm.test(name) || !valueForm.test(value)) throw new Malformed();
  return [name, value];
}
