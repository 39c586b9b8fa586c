import type { ClaimFragment } from '#web/api/generated.ts';
import { ClaimList } from '#web/panels/claim/ClaimList.tsx';
import { OfAll } from '#web/parts/OfAll.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** The claims that speak of an entity, and in how many documents where all of them are here. */
export function EntityClaims({
  name,
  claims,
  total,
}: {
  readonly name: string;
  readonly claims: readonly ClaimFragment[];
  readonly total: number;
}) {
  const { t } = useWords();
  const named = { name: `\u2068${name}\u2069` };
  const documents = new Set(claims.map(({ document }) => document.id)).size;
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.claims', named)}</h3>
        <span className="quiet">
          {t('entity.claimsCount', { count: total })}
          {documents > 0 && claims.length === total ? ` ${t('entity.inDocuments', { count: documents })}` : ''} <OfAll />
        </span>
      </div>
      {claims.length > 0 ? <ClaimList claims={claims} /> : <p className="quiet">{t('entity.noClaims', named)}</p>}
      {claims.length < total ? <p className="quiet">{t('entity.moreClaims', { shown: claims.length })}</p> : null}
    </section>
  );
}
