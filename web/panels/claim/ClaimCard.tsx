import { Ban, Check, ChevronDown, CircleHelp, EyeOff, FileText } from 'lucide-react';
import { inFigures } from '#web/i18n/words.ts';
import { useId, useState } from 'react';
import type { ClaimFragment } from '#web/api/generated.ts';
import { ClaimDetails } from '#web/panels/claim/ClaimDetails.tsx';
import { isOfEditions } from '#web/panels/claim/isOfEditions.ts';
import { Named } from '#web/parts/Named.tsx';
import { speakersWords } from '#web/parts/claimWords.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { counts } from '#web/session/perspective.ts';

const stanceIcons = { ASSERTS: Check, DENIES: Ban, DOUBTS: CircleHelp } as const;

/** One claim, drawn as its chain: the speaker's dot (hollow when denying), those it passed through, the square of the document and its line. */
export function ClaimCard({ claim, open: openAtFirst }: { readonly claim: ClaimFragment; readonly open: boolean }) {
  const { t, tag, language } = useWords();
  const [open, setOpen] = useState(openAtFirst);
  const [details, words] = [useId(), useId()];
  const perspective = useDeskState((state) => state.history.present.perspective);
  const isLeftOut = claim.status === 'ACCEPTED' && !counts(perspective, claim);
  const StanceIcon = stanceIcons[claim.stance];
  const [speaker, ...more] = claim.speakers;
  return (
    <li className={`claim ${claim.stance.toLowerCase()}${isLeftOut || claim.status !== 'ACCEPTED' ? ' is-left-out' : ''}`}>
      <div className="chain" aria-hidden>
        <span className="chain-speaker" />
        {claim.transmittedBy.map(({ id }) => (
          <span key={id} className="chain-through" />
        ))}
        <span className="chain-document" />
      </div>
      <div className="claim-body">
        <div className="claim-head">
          <h4>{speakersWords(claim, language, t)}</h4>
          <span className={`stance ${claim.stance.toLowerCase()}`}>
            <StanceIcon aria-hidden /> {wordOf('Stance', claim.stance, tag)}
          </span>
        </div>
        {speaker?.summary && more.length === 0 ? (
          <p className="claim-role">
            <Named text={speaker.summary} />
          </p>
        ) : null}
        {isLeftOut ? (
          <p className="claim-role left-out">
            <EyeOff aria-hidden /> {t('claim.isLeftOut')}
          </p>
        ) : null}
        {claim.status === 'ACCEPTED' ? null : (
          <p className="claim-role left-out">
            <EyeOff aria-hidden /> {wordOf('ReviewStatus', claim.status, tag)}
          </p>
        )}
        <p id={words} className="claim-text">
          <Named text={claim.claim} />
        </p>
        <div id={details} hidden={!open}>
          {open ? <ClaimDetails claim={claim} /> : null}
        </div>
        <p className="claim-source">
          <FileText aria-hidden />
          <span className="claim-document">
            {claim.document.publisher ? (
              <>
                <Named text={claim.document.publisher.label} />
                {claim.document.published ? (
                  <>
                    {t('list.comma')}
                    <bdi>{inFigures(claim.document.published.label, t)}</bdi>
                  </>
                ) : null}
                {isOfEditions(claim) ? (
                  <>
                    {t('list.comma')}
                    <Named text={claim.document.title} />
                  </>
                ) : null}
              </>
            ) : (
              <Named text={claim.document.title} />
            )}
          </span>
          {claim.locator?.lineFrom ? <Line from={claim.locator.lineFrom} to={claim.locator.lineTo} /> : null}
          <button
            type="button"
            className="icon-button small"
            aria-expanded={open}
            aria-controls={details}
            aria-label={t('claim.open')}
            aria-describedby={words}
            title={t('claim.open')}
            onClick={() => setOpen(!open)}
          >
            <ChevronDown aria-hidden className={open ? 'turned' : ''} />
          </button>
        </p>
      </div>
    </li>
  );
}

function Line({ from, to }: { readonly from: number; readonly to: number | null }) {
  const { t } = useWords();
  return <mark className="line">{to === null || to === from ? t('claim.line', { from }) : t('claim.lines', { from, to })}</mark>;
}
