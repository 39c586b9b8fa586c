import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import type { ClaimFragment } from '#web/api/generated.ts';

/** When a claim was said, or its document published. */
type Dated = Pick<ClaimFragment, 'reportedDate' | 'document'>;

/** Names in a row, each once, each isolated so that two scripts in one line keep their order. */
export function namesOf(entities: readonly { readonly id: string; readonly label: string }[], language: Language): string {
  const labels = [...new Map(entities.map(({ id, label }) => [id, `\u2068${label}\u2069`])).values()];
  return new Intl.ListFormat(tagOf[language], { type: 'conjunction' }).format(labels);
}

/** Claims with the oldest first: by when they were said, else when their document was published; those of one day, or without one, in the order they came. */
export function oldestFirst<Claim extends Dated>(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function dayOf(claim: Dated): string {
  return claim.reportedDate?.earliest ?? claim.document.published?.earliest ?? '9999';
}
