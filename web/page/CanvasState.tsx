import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { EyeOff, Search } from 'lucide-react';
import { dismiss } from '#web/actions/dialog.ts';
import { unfilter } from '#web/actions/filter.ts';
import { openDossier } from '#web/actions/openDossier.ts';
import type { Work } from '#web/actions/state.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useOverview } from '#web/parts/overviewAnswer.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What stands over the canvas when there is something to say: that it is empty, what it waits for, or what went wrong. */
export function CanvasState() {
  const desk = useDesk();
  const { t } = useWords();
  const queries = useQueryClient();
  const work = useDeskState((state) => state.work);
  const trouble = useDeskState((state) => state.trouble);
  const linkProblem = useDeskState((state) => state.linkProblem);
  const arrived = useDeskState((state) => state.arrived);
  const empty = useDeskState((state) => state.history.present.table.size === 0);
  const stored = useOverview().data?.overview.entities.length !== 0;
  const { entities, crowds } = useDrawn();

  if (work) {
    return (
      <div className={empty ? 'canvas-state' : 'canvas-note'}>
        <Waiting words={workWords(work, t)} onStop={() => work.stop()} />
      </div>
    );
  }
  if (trouble)
    return (
      <div className={empty ? 'canvas-state' : 'canvas-note'}>
        <Failed
          failure={trouble.failure}
          waited={trouble.waited}
          stillWorks={!empty}
          onAgain={() => {
            trouble.again();
            void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
          }}
          {...(empty ? {} : { onDismiss: () => dismiss(desk) })}
        />
      </div>
    );
  if (linkProblem)
    return (
      <div className="canvas-note" role="alert">
        <p>{t(`link.${linkProblem}`)}</p>
        <button type="button" className="link-button" onClick={() => dismiss(desk)}>
          {t('state.dismiss')}
        </button>
      </div>
    );
  if (arrived && empty)
    return (
      <div className="canvas-state">
        <div className="state-card">
          <Search aria-hidden />
          <h2>{t(stored ? 'state.empty' : 'state.nothingStored')}</h2>
          <p>{t(stored ? 'state.emptyHelp' : 'state.nothingStoredHelp')}</p>
          {stored ? (
            <button type="button" className="button" onClick={() => void openDossier(desk)}>
              {t('start.drawAgain')}
            </button>
          ) : null}
        </div>
      </div>
    );
  if (arrived && entities.length + crowds.length === 0)
    return (
      <div className="canvas-state">
        <div className="state-card">
          <EyeOff aria-hidden />
          <h2>{t('state.allHidden')}</h2>
          <p>{t('state.allHiddenHelp')}</p>
          <button type="button" className="button" onClick={() => unfilter(desk)}>
            {t('legend.showAll')}
          </button>
        </div>
      </div>
    );
  return null;
}

function workWords({ what, count }: Work, t: TFunction): string {
  if (count === null) return t('state.asking');
  return t(what === 'placing' ? 'state.placing' : 'state.askingCount', { count });
}
