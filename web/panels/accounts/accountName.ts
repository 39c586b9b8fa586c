import type { TFunction } from 'i18next';
import type { Language } from '#graph-schema/generated/ontology.ts';
import type { Offered } from '#web/panels/accounts/accountAnswers.ts';
import { namesOf } from '#web/parts/claimWords.ts';

type Through = { readonly transmittedBy: readonly { readonly id: string; readonly label: string }[] };

/** An account by name; where all of it came through the same people, with them. */
export function accountName({ of, id, label }: Offered, claims: readonly Through[], language: Language, t: TFunction): string {
  const [first, ...rest] = claims;
  const through = (first?.transmittedBy ?? []).filter(
    (each) => each.id !== id && rest.every((claim) => claim.transmittedBy.some((one) => one.id === each.id)),
  );
  const name = `\u2068${label}\u2069`;
  return of === 'document' || through.length === 0 ? name : t('claim.asToldBy', { speakers: name, through: namesOf(through, language) });
}
