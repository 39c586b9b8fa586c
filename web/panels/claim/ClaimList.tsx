import type { ClaimFragment } from '#web/api/generated.ts';
import { ClaimCard } from '#web/panels/claim/ClaimCard.tsx';
import { oldestFirst } from '#web/parts/claimWords.ts';
import '#web/panels/claim/ClaimList.css';

/** Claims, the oldest first, each with the chain it came through. */
export function ClaimList({ claims, openFirst = false }: { readonly claims: readonly ClaimFragment[]; readonly openFirst?: boolean }) {
  return (
    <ol className="claims">
      {oldestFirst(claims).map((claim, index) => (
        <ClaimCard key={claim.id} claim={claim} open={openFirst && index === 0} />
      ))}
    </ol>
  );
}
