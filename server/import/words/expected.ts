import type { Localized } from '#server/domain/localized.ts';
import { expectedAr } from '#server/import/words/expectedAr.ts';
import { expectedOfFollowTheMoneyAr } from '#server/import/words/expectedOfFollowTheMoneyAr.ts';
import { expectedOfMappingAr } from '#server/import/words/expectedOfMappingAr.ts';

const arabic = new Map(Object.entries({ ...expectedAr, ...expectedOfMappingAr, ...expectedOfFollowTheMoneyAr }));

/** What a schema expects of a value, as its description says it, in every language that it is known in. */
export function expected(description: string): Localized {
  const [head = '', ...rest] = description.split(': ');
  const begun = arabic.get(head);
  const ar = arabic.get(description) ?? (begun === undefined ? undefined : [begun, ...rest].join(': '));
  return ar === undefined ? { en: description } : { en: description, ar };
}
