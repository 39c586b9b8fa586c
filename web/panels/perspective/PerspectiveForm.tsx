import { Minus, Plus, Save, Scale, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import { openAccounts } from '#web/actions/accounts.ts';
import { canPerform } from '#web/commands/command.ts';
import { save } from '#web/commands/page.ts';
import { frame } from '#web/actions/camera.ts';
import { drawAccordingTo, drawAccordingToEveryone } from '#web/actions/perspective.ts';
import { digits } from '#web/i18n/words.ts';
import { useVoices } from '#web/panels/perspective/perspectiveAnswers.ts';
import { LeastGrade } from '#web/panels/perspective/LeastGrade.tsx';
import { voiceCounts } from '#web/panels/perspective/voiceCounts.ts';
import { Voices } from '#web/panels/perspective/Voices.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { IconButton } from '#web/parts/IconButton.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { sheetsFit } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Accounts } from '#web/session/accounts.ts';
import { everyone, looksAtClaims, mostIndependent, samePerspective, withOrWithout, type Perspective } from '#web/session/perspective.ts';

const shows = ['inferred', 'denied', 'onlyDenied'] as const;

/** The choice according to whom the table is drawn, once it is known who speaks, so that nothing in it moves. Each change is drawn at once, and can be undone. */
export function PerspectiveForm() {
  const desk = useDesk();
  const { t } = useWords();
  const perspective = useDeskState((state) => state.history.present.perspective);
  const canKeep = useDeskState((state) => canPerform(save, state));
  const { ties, counted, folded, ghosts, seenRead } = useDrawn();
  useFramed(!samePerspective(perspective, everyone));
  const voices = useVoices(true);
  const { speakers, documents, isGraded } = voiceCounts(voices.data ?? [], undefined, perspective);
  const { independent } = perspective;
  const held = new Set([...ties, ...counted, ...Object.values(folded).flat()].map(({ id }) => id)).size;
  const head = (
    <header className="section-head">
      <h2>{t('perspective.title')}</h2>
      {samePerspective(perspective, everyone) ? null : (
        <button type="button" className="link-button" onClick={() => drawAccordingToEveryone(desk)}>
          {t('perspective.toEveryone')}
        </button>
      )}
      <Button slot="close" className="icon-button" aria-label={t('perspective.close')}>
        <X aria-hidden />
      </Button>
    </header>
  );
  if (voices.isPending)
    return (
      <div className="perspective-form">
        {head}
        <Waiting />
      </div>
    );
  return (
    <div className="perspective-form">
      {head}
      {voices.isError ? <Failed failure={voices.error} onAgain={() => void voices.refetch()} /> : null}
      {voices.data ? (
        <>
          <Voices
            title={t('perspective.speakers')}
            help={speakers.length > 0 ? t('perspective.speakersHelp') : t('perspective.noSpeakers')}
            voices={speakers}
            chosen={perspective.speakers}
            onTurn={(id) => drawAccordingTo(desk, { speakers: withOrWithout(perspective.speakers, id) })}
          />
          <Voices
            title={t('perspective.documents')}
            voices={documents}
            chosen={perspective.documents}
            onTurn={(id) => drawAccordingTo(desk, { documents: withOrWithout(perspective.documents, id) })}
          />
        </>
      ) : null}
      <LeastGrade isGraded={isGraded || !voices.data} />
      <IndependentDocuments least={independent} />
      <Shows perspective={perspective} />
      <div className="perspective-foot">
        <output>{seenRead ? t('perspective.stay', { shown: held, number: held + ghosts.lost }) : t('state.loading')}</output>
        <span className="perspective-ways">
          <Button slot="close" className="button" isDisabled={!canKeep} onPress={() => save.perform(desk)}>
            <Save aria-hidden /> {t('perspective.keep')}
          </Button>
          <Button slot="close" className="button primary" onPress={() => openAccounts(desk, accountIn(perspective))}>
            <Scale aria-hidden /> {t('accounts.compare')}
          </Button>
        </span>
      </div>
    </div>
  );
}

/** In how many independent documents a tie stands at least. */
function IndependentDocuments({ least }: { readonly least: number }) {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <div className="perspective-part stepper">
      <p id="perspective-independent">
        {t('perspective.independent')} <span className="quiet">{t('perspective.independentHelp')}</span>
      </p>
      <fieldset aria-labelledby="perspective-independent">
        <IconButton words={t('perspective.fewer')} disabled={least <= 1} onPress={() => drawAccordingTo(desk, { independent: least - 1 })}>
          <Minus aria-hidden />
        </IconButton>
        <output>{digits(least, t)}</output>
        <IconButton
          words={t('perspective.more')}
          disabled={least >= mostIndependent}
          onPress={() => drawAccordingTo(desk, { independent: least + 1 })}
        >
          <Plus aria-hidden />
        </IconButton>
      </fieldset>
    </div>
  );
}

/** Brings what a perspective keeps out from under the choice where that stands over the canvas, with the least shift. */
function useFramed(isChosen: boolean): void {
  const desk = useDesk();
  const { entities, seenRead } = useDrawn();
  const isOver = useMatch(sheetsFit);
  const kept = isChosen && seenRead && !isOver ? entities.map(({ id }) => id).join(' ') : '';
  useEffect(() => {
    if (kept !== '') frame(desk, kept.split(' '));
  }, [desk, kept]);
}

function Shows({ perspective }: { readonly perspective: Perspective }) {
  const desk = useDesk();
  const { t } = useWords();
  const isOut = looksAtClaims(perspective);
  return (
    <div className="perspective-part">
      {shows.map((each) => (
        <label key={each} className="voice">
          <input
            type="checkbox"
            checked={perspective[each] && !(each === 'inferred' && isOut)}
            disabled={each === 'inferred' && isOut}
            onChange={() => drawAccordingTo(desk, { [each]: !perspective[each] })}
          />
          <span>
            {t(`perspective.${each}`)} {each === 'inferred' && isOut ? <span className="quiet">{t('perspective.inferredOut')}</span> : null}
          </span>
          <span className="quiet">{t(`perspective.drawnAs.${each}`)}</span>
        </label>
      ))}
    </div>
  );
}

/** The account that a perspective is of, where it names one alone. */
function accountIn({ speakers, documents }: Perspective): Partial<Accounts> {
  const [[speaker, ...others], [document, ...more]] = [speakers, documents];
  if (speaker !== undefined && others.length === 0 && document === undefined) return { a: { of: 'speaker', id: speaker } };
  if (document !== undefined && more.length === 0 && speaker === undefined) return { a: { of: 'document', id: document } };
  return {};
}
