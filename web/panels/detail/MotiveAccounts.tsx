import type { Motive } from '#graph-schema/generated/ontology.ts';
import type { ClaimFragment } from '#web/api/generated.ts';
import { MotiveLine } from '#web/look/glyph.tsx';
import { namesOf } from '#web/parts/claimWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/** The motives that the claims of a tie give, and by whose account. Several are rival readings and stand side by side; nothing chooses between them. */
export function MotiveAccounts({
  motives,
  claims,
  departure,
}: {
  readonly motives: readonly Motive[];
  readonly claims: readonly ClaimFragment[];
  readonly departure: boolean;
}) {
  const { t, tag, language } = useWords();
  if (motives.length === 0)
    return departure ? (
      <p className="motive-account">
        <MotiveLine motive="UNKNOWN" />
        <span>{t('relationship.noMotive')}</span>
      </p>
    ) : null;
  return (
    <>
      {motives.length > 1 ? <p className="quiet rivals-word">{t('relationship.rivals')}</p> : null}
      <div className="motive-accounts">
        {motives.map((motive) => {
          const telling = claims.filter((claim) => claim.stance === 'ASSERTS' && claim.status === 'ACCEPTED' && claim.motive === motive);
          const speakers = namesOf(
            telling.flatMap((claim) => claim.speakers),
            language,
          );
          return (
            <p key={motive} className="motive-account">
              <MotiveLine motive={motive} />
              <span>{t('relationship.accordingTo', { motive: wordOf('Motive', motive, tag), speakers })}</span>
            </p>
          );
        })}
      </div>
    </>
  );
}
