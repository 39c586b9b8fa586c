import type { ClaimFragment } from '#web/api/generated.ts';
import { called } from '#web/i18n/words.ts';
import { ClaimList } from '#web/panels/claim/ClaimList.tsx';
import { isSuperseded } from '#web/panels/claim/isOfEditions.ts';
import { OfAll } from '#web/parts/OfAll.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** The claims that speak of an entity, and in how many documents where all of them are here; those of earlier editions, which count no more, are told apart. */
export function EntityClaims({
  name,
  claims,
  total,
  earlier,
}: {
  readonly name: string;
  readonly claims: readonly ClaimFragment[];
  readonly total: number;
  readonly earlier: number;
}) {
  const { t } = useWords();
  const named = { name: `\u2068${called(name, t)}\u2069` };
  const documents = new Set(claims.filter((claim) => !isSuperseded(claim)).map(({ document }) => document.id)).size;
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.claims', named)}</h3>
        <span className="quiet">
          {t('entity.claimsCount', { count: total - earlier })}
          {documents > 0 && claims.length === total ? ` ${t('entity.inDocuments', { count: documents })}` : ''}
          {earlier > 0 ? ` · ${t('entity.ofEarlier', { number: earlier })}` : ''} <OfAll />
        </span>
      </div>
      {total > 0 && total === earlier ? <p className="quiet">{t('entity.onlyEarlier', named)}</p> : null}
      {claims.length > 0 ? <ClaimList claims={claims} /> : <p className="quiet">{t('entity.noClaims', named)}</p>}
      {claims.length < total ? <p className="quiet">{t('entity.moreClaims', { shown: claims.length })}</p> : null}
    </section>
  );
}
