import { openDialog } from '#web/actions/dialog.ts';
import type { ClaimFragment } from '#web/api/generated.ts';
import { MotiveLine } from '#web/look/glyph.tsx';
import { AdmiraltyScale } from '#web/panels/claim/AdmiraltyScale.tsx';
import { isOfEditions } from '#web/panels/claim/isOfEditions.ts';
import { DateWords } from '#web/parts/DateWords.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { Named } from '#web/parts/Named.tsx';
import { namesOf } from '#web/parts/claimWords.ts';
import { YourNote } from '#web/panels/notes/YourNote.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const grades = ['1', '2', '3', '4', '5', '6'] as const;

/** What else is known of a claim: when, the motive it gives, through whom it came, how source and content are graded, and an editor's remark. */
export function ClaimDetails({ claim }: { readonly claim: ClaimFragment }) {
  const { t, tag, language } = useWords();
  const desk = useDesk();
  const grade = grades.find((each) => each === String(claim.credibility));
  return (
    <>
      <dl className="claim-details">
        {claim.eventDate ? (
          <div>
            <dt>{t('claim.when')}</dt>
            <dd>
              <DateWords date={claim.eventDate} />
            </dd>
          </div>
        ) : null}
        {claim.reportedDate ? (
          <div>
            <dt>{t('claim.reported')}</dt>
            <dd>
              <DateWords date={claim.reportedDate} />
            </dd>
          </div>
        ) : null}
        {claim.transmittedBy.length > 0 ? (
          <div>
            <dt>{t('claim.chain')}</dt>
            <dd>{namesOf(claim.transmittedBy, language)}</dd>
          </div>
        ) : null}
        {claim.motive ? (
          <div>
            <dt>{t('claim.motive')}</dt>
            <dd className="with-sign">
              <MotiveLine motive={claim.motive} /> {t('claim.byThisAccount', { motive: wordOf('Motive', claim.motive, tag) })}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('claim.source')}</dt>
          <dd>
            <AdmiraltyScale
              steps={letters}
              at={claim.reliability}
              meaning={claim.reliability ? wordOf('Reliability', claim.reliability, tag) : t('claim.notGraded')}
            />
          </dd>
        </div>
        <div>
          <dt>{t('claim.content')}</dt>
          <dd>
            <AdmiraltyScale steps={grades} at={grade ?? null} meaning={grade ? t(`claim.credibility.${grade}`) : t('claim.notGraded')} />
          </dd>
        </div>
        {claim.note ? (
          <div>
            <dt>{t('claim.note')}</dt>
            <dd>
              <Named text={claim.note} />
            </dd>
          </div>
        ) : null}
      </dl>
      <div className="claim-ways">
        {isOfEditions(claim) ? (
          <button
            type="button"
            className="link-button"
            onClick={() => openDialog(desk, { is: 'edition', about: { document: claim.document.id } })}
          >
            {t('edition.open')}
          </button>
        ) : null}
        <YourNote on="ALLEGATION" about={claim.id} name={claim.claim} />
      </div>
    </>
  );
}
