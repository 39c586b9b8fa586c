import { isUnusual, wrongSign } from '#server/domain/signs.ts';
import type { Complain } from '#server/engine/check/complain.ts';

const oneLine = /^(?:names\.\d+\..*|identifiers\.\d+\..*|country|fileName|title(?:\..*)?|url)$/u;

/** What is wrong with the signs of the texts of a record, wherever in it they stand; names and titles are of one line. */
export function checkSigns(record: object, complain: Complain): void {
  if (!mayHoldWrong(record)) return;
  for (const [field, text] of textsOf(record)) {
    const wrong = wrongSign(text, !oneLine.test(field));
    if (wrong !== null) complain(field, wrong);
  }
}

/** Most records hold nothing that would be wrong in any field: then none needs to be named. */
function mayHoldWrong(value: unknown): boolean {
  if (typeof value === 'string') return isUnusual(value) && wrongSign(value, false) !== null;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(mayHoldWrong);
  for (const each of Object.values(value)) if (each !== null && mayHoldWrong(each)) return true;
  return false;
}

function* textsOf(value: unknown, path = ''): Generator<readonly [field: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) {
      const step = path === '' && name === 'properties' ? '' : name;
      yield* textsOf(each, [path, step].filter((part) => part !== '').join('.'));
    }
}
